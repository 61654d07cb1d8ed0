/**
 * The letters of joined names in a form that a page reads where it stands (`joined.ts`), and that the build writes.
 *
 * In: letters, folded. Out: a hash of all of them, and whether any name begins so. Both may take one text for another; the
 * names themselves are compared in the end.
 */
import { asDigits, fromDigits } from './digits.ts';
import { PLACE_LENGTH } from './places.ts';

/** Shorter names are made by chance when words are run together. */
export const FEWEST_LETTERS = 5;
export const MOST_LETTERS = 60;
/** How many letters of a beginning are looked up: few after a first word, more as a second one follows. */
const BEGINNINGS = [3, 5, 8, 12];

export const DIGITS_OF_HASH = 4;
const RECORD_LENGTH = DIGITS_OF_HASH + PLACE_LENGTH;
const BITS_OF_HASH = 24;
/** So many bits that most of those asked for in vain are not set. */
const BITS_OF_BEGINNINGS = 17;
const BITS_IN_DIGIT = 6;

/** Letters without spaces and marks: what is left of a folded text. */
const NO_LETTER = /[^\p{L}\p{N}]/gu;
const HAS_NO_LETTER = /[^a-z]/;

export function lettersIn(folded: string): string {
  return HAS_NO_LETTER.test(folded) ? folded.replace(NO_LETTER, '') : folded;
}

/** The hash (FNV-1a) of the first `length` letters. */
function hashOf(letters: string, length = letters.length): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < length; at += 1) hash = Math.imul(hash ^ letters.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> BITS_OF_HASH)) & ((1 << BITS_OF_HASH) - 1);
}

/** Bits for the beginnings of all `names`, as characters. */
export function beginningsOf(names: string[]): string {
  const digits = new Uint8Array(Math.ceil((1 << BITS_OF_BEGINNINGS) / BITS_IN_DIGIT));
  for (const letters of names) {
    for (const length of BEGINNINGS) {
      if (length > letters.length) continue;
      const bit = bitOf(letters, length);
      digits[Math.floor(bit / BITS_IN_DIGIT)]! |= 1 << (bit % BITS_IN_DIGIT);
    }
  }
  return [...digits].map((digit) => asDigits(digit, 1)).join('');
}

/** Whether a name may begin with `letters`. */
export function mayBegin(beginnings: string, letters: string): boolean {
  for (const length of BEGINNINGS) {
    if (length > letters.length) return true;
    const bit = bitOf(letters, length);
    if (!(fromDigits(beginnings, Math.floor(bit / BITS_IN_DIGIT), 1) & (1 << (bit % BITS_IN_DIGIT)))) return false;
  }
  return true;
}

function bitOf(letters: string, length: number): number {
  return hashOf(letters, length) & ((1 << BITS_OF_BEGINNINGS) - 1);
}

/** One name, to be sorted among others by its text: digits stand in the order of their numbers. */
export function asRecord(letters: string, place: string): string {
  return asDigits(hashOf(letters), DIGITS_OF_HASH) + place;
}

/** Where the places of the names with the hash of `letters` stand in `records`. */
export function placesIn(records: string, letters: string): number[] {
  const hash = hashOf(letters);
  const hashAt = (index: number) => fromDigits(records, index * RECORD_LENGTH, DIGITS_OF_HASH);
  const count = records.length / RECORD_LENGTH;
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (hashAt(middle) < hash) low = middle + 1;
    else high = middle;
  }
  const places: number[] = [];
  for (; low < count && hashAt(low) === hash; low += 1) places.push(low * RECORD_LENGTH + DIGITS_OF_HASH);
  return places;
}
