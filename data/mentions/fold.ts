/**
 * One word as the lexicon knows it: in one script, without case, diacritics, invisible characters or a plural s.
 *
 * Names in the lexicon and words on a page pass through the same function, so a rule here never has to be
 * mirrored anywhere else. Offsets are not its business: tokens carry them.
 */

import { inOneScript } from './lookalikes.ts';

/** Letters that Unicode does not decompose although readers drop the stroke: Đ in "Đà Nẵng", ł, ø, ß. */
const UNDECOMPOSED: Record<string, string> = {
  đ: 'd',
  ł: 'l',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ð: 'd',
  þ: 'th',
};
const UNDECOMPOSED_LETTERS = /[đłøßæœıðþ]/g;

const MARKS_AND_INVISIBLE = /[\p{M}\p{Cf}ـ]/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the range is "all of ASCII"
const ASCII_ONLY = /^[\x00-\x7f]*$/;
const SHORTEST_PLURAL = 5;

/**
 * Folds one word (no white space in it) to its lexicon key.
 *
 * @param word the word as written, of any script
 * @returns the key; empty when the word holds nothing but marks and invisible characters
 */
export function foldWord(word: string): string {
  return singular(foldLetters(word));
}

/** The letters alone: lower case, one script, no diacritics, an s at the end kept. */
export function foldLetters(word: string): string {
  if (ASCII_ONLY.test(word)) return word.toLowerCase();
  // Decomposed first: what is only another form of a capital, such as ᴬ, has no small letter of its own.
  return inOneScript(word)
    .normalize('NFKD')
    .toLowerCase()
    .replace(MARKS_AND_INVISIBLE, '')
    .replace(UNDECOMPOSED_LETTERS, (letter) => UNDECOMPOSED[letter] ?? letter);
}

/** "scams" and "scam" are one key; "crisis", "status" and "access" stay as they are. */
function singular(key: string): string {
  if (key.length < SHORTEST_PLURAL || !key.endsWith('s') || !ASCII_ONLY.test(key)) return key;
  const before = key[key.length - 2];
  return before === 's' || before === 'u' || before === 'i' ? key : key.slice(0, -1);
}
