/**
 * Numbers of a fixed width as characters, so that the build's tables are read where they stand, without taking them apart.
 *
 * In: numbers, below 64 to the power of their width. Out: as many characters, the greatest digit first, none of which JSON
 * escapes, nor one that separates entries (`packed.ts`).
 */
import { FIRST_DIGIT, FIRST_LAST_DIGIT } from '../packed.ts';

const BITS = 6;
const BASE = 1 << BITS;
/** Half of the digits are those that other packed numbers end with, half those that they go on with. */
const HALF = BASE / 2;

/** @throws Error when the number needs more digits */
export function asDigits(number: number, width: number): string {
  if (number >= BASE ** width) throw new Error(`near names: ${number} does not fit in ${width} digits`);
  let digits = '';
  for (let rest = number; digits.length < width; rest = Math.floor(rest / BASE)) {
    const digit = rest % BASE;
    digits = String.fromCharCode(digit < HALF ? FIRST_LAST_DIGIT + digit : FIRST_DIGIT + digit - HALF) + digits;
  }
  return digits;
}

/** The number that stands at `at` in `text`. */
export function fromDigits(text: string, at: number, width: number): number {
  let number = 0;
  for (let index = at; index < at + width; index += 1) {
    const code = text.charCodeAt(index);
    number = (number << BITS) | (code < FIRST_DIGIT ? code - FIRST_LAST_DIGIT : code - FIRST_DIGIT + HALF);
  }
  return number;
}
