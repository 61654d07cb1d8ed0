/** The words that a card needs, for the background to hand to a page: a content script cannot load a file when it likes. */
import words from 'virtual:card-words';
import { languageOf } from './language.ts';
import { loadSettings } from './settings-store.ts';
import type { Phrasebook } from './text.ts';

export async function cardPhrasebook(): Promise<Phrasebook> {
  const { settings } = await loadSettings();
  const language = languageOf(settings);
  return { language, words: words()[language] };
}
