/**
 * Names of the lexicon by their place in its tree: what the build knows of near names points at names so, because reading
 * all of them to find one is what a page cannot afford. In and out: a place in characters, a name.
 */
import type { Lexicon, Name } from '../lexicon.ts';
import { asDigits, fromDigits } from './digits.ts';

const DIGITS_OF_GROUP = 3;
const DIGITS_OF_ENTRY = 2;
/** Characters of a place. */
export const PLACE_LENGTH = DIGITS_OF_GROUP + DIGITS_OF_ENTRY;

/** @param group which of the stems that names begin with; @param entry which of the names behind it */
export function asPlace(group: number, entry: number): string {
  return asDigits(group, DIGITS_OF_GROUP) + asDigits(entry, DIGITS_OF_ENTRY);
}

/** The name whose place stands at `at` in `packed`. */
export function nameAt(lexicon: Lexicon, packed: string, at: number): Name {
  const group = fromDigits(packed, at, DIGITS_OF_GROUP);
  return lexicon.nameAt(group, fromDigits(packed, at + DIGITS_OF_GROUP, DIGITS_OF_ENTRY));
}
