/**
 * The words of this document, or of this content script: one language at a time, chosen by the reader of the extension.
 *
 * Words are handed in, not imported: a content script gets its few from the background, a page of the extension loads
 * its language when it opens.
 */
import { createText, type Translate } from '../../components/text.ts';
import { toInterfaceLanguage, type Words } from '../../data/languages.ts';

/** One language with words of it, as the background hands them to a page. */
export interface Phrasebook {
  language: string;
  words: Words;
}

let current = createText('en', {});

/** Speaks another language from now on. */
export function speak({ language, words }: Phrasebook): Translate {
  current = createText(toInterfaceLanguage(language), words);
  return current;
}

/** The words in use now; ask again after a change of language. */
export function currentText(): Translate {
  return current;
}
