/** Reads `public/_locales` from disk, for the build and the tests. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cardWords, type MessageFile, toWords } from './compile/words.ts';
import { INTERFACE_LANGUAGES, type InterfaceLanguage, LOCALE_FOLDERS, type Words } from './languages.ts';

export const LOCALES_FOLDER = join(import.meta.dirname, '../public/_locales');

export function loadMessages(language: InterfaceLanguage): MessageFile {
  return JSON.parse(readFileSync(join(LOCALES_FOLDER, LOCALE_FOLDERS[language], 'messages.json'), 'utf8'));
}

export function loadWords(language: InterfaceLanguage): Words {
  return toWords(loadMessages(language));
}

/** What cards say, in every language; the background hands one of them to a page. */
export function loadCardWords(): Record<InterfaceLanguage, Words> {
  const entries = INTERFACE_LANGUAGES.map((language) => [language, cardWords(loadWords(language))]);
  return Object.fromEntries(entries) as Record<InterfaceLanguage, Words>;
}
