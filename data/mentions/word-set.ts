/**
 * Lists of words that become sets when first asked: there are hundreds, in a dozen languages, and a page needs few of them.
 * In: what makes the words of a list. Out: whether a word is among them.
 */

export class WordSet implements Iterable<string> {
  readonly #make: () => Iterable<string>;
  #words: Set<string> | undefined;

  /** @param make the words; called once, if at all */
  constructor(make: () => Iterable<string>) {
    this.#make = make;
  }

  has(word: string): boolean {
    return (this.#words ?? this.#made()).has(word);
  }

  get size(): number {
    return this.#made().size;
  }

  [Symbol.iterator](): Iterator<string> {
    return this.#made()[Symbol.iterator]();
  }

  #made(): Set<string> {
    this.#words ??= new Set(this.#make());
    return this.#words;
  }
}
