/**
 * Words in buckets by a number that is made of each: few are left to be compared with a word of a text, and neither arrays
 * nor strings are made for thousands of words of which a page asks for a handful.
 */

/** Words of different numbers may share a bucket: who asks compares them anyway. */
const BITS_OF_BUCKET = 12;
const WORD_BITS = 32;

export class Buckets {
  /** The first word of each bucket and the word after each word, counted from one, for zero is none. */
  readonly #first = new Uint32Array(1 << BITS_OF_BUCKET);
  readonly #next: Uint32Array;

  /** @param numberOf a word's number; undefined for words that nobody will ask for */
  constructor(words: string[], numberOf: (word: string, index: number) => number | undefined) {
    this.#next = new Uint32Array(words.length);
    // From the last to the first, so that the words of a bucket keep their order.
    for (let index = words.length - 1; index >= 0; index -= 1) {
      const number = numberOf(words[index]!, index);
      if (number === undefined) continue;
      const bucket = bucketOf(number);
      this.#next[index] = this.#first[bucket]!;
      this.#first[bucket] = index + 1;
    }
  }

  /** Index of the first word that may have the number; -1 where none has. */
  first(number: number): number {
    return this.#first[bucketOf(number)]! - 1;
  }

  /** Index of the word after the one at `index` in its bucket; -1 where it is the last. */
  after(index: number): number {
    return this.#next[index]! - 1;
  }
}

/** Spreads numbers that differ in any of their bits (the multiplier is Knuth's, the golden ratio of 32 bits). */
function bucketOf(number: number): number {
  return Math.imul(number, 0x9e3779b1) >>> (WORD_BITS - BITS_OF_BUCKET);
}
