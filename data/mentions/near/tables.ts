/**
 * Tables of names by their senses, as the build writes them: read into a map of texts when first asked, a name's place
 * into a name when its key is met.
 *
 *     entry = key, `}`, names; `~` between entries
 *     name = its parting words, its place, and in a table of replaced words the beginning of the word
 */
import type { Lexicon, Name } from '../lexicon.ts';
import { BETWEEN, BETWEEN_GROUPS } from '../packed.ts';
import { asDigits, fromDigits } from './digits.ts';
import { nameAt, PLACE_LENGTH } from './places.ts';

/** Which words that may part two names a name has within it, as bits. */
export const HAS_CONJUNCTION = 1;
export const HAS_PLACE_WORD = 2;
const DIGITS_OF_PARTS = 1;

/** Words with so many letters in common are one word in two forms: a minister is not his ministry. */
export const LETTERS_OF_ONE_WORD = 4;
const NAME_LENGTH = DIGITS_OF_PARTS + PLACE_LENGTH;

/** A name of a table. */
export interface Entry {
  name: Name;
  /** `HAS_CONJUNCTION` and `HAS_PLACE_WORD`. */
  parts: number;
  /** The first letters of the word that the key leaves out. */
  word: string;
}

/** One name of an entry, to be written behind others. */
export function asEntry(place: string, parts: number, word = ''): string {
  return asDigits(parts, DIGITS_OF_PARTS) + place + word;
}

/** A table as text, from the names of each key, all with a word or none. */
export function asTable(names: Map<string, string[]>): string {
  return [...names].map(([key, entries]) => key + BETWEEN_GROUPS + entries.join('')).join(BETWEEN);
}

export class Table {
  readonly #packed: string;
  readonly #entryLength: number;
  readonly #lexicon: Lexicon;
  #texts: Map<string, string> | undefined;

  /** @param lettersOfWord how many letters of a word follow each name */
  constructor(lexicon: Lexicon, packed: string, lettersOfWord = 0) {
    this.#lexicon = lexicon;
    this.#packed = packed;
    this.#entryLength = NAME_LENGTH + lettersOfWord;
  }

  keys(): Iterable<string> {
    return this.#open().keys();
  }

  #open(): Map<string, string> {
    if (!this.#texts) {
      this.#texts = new Map();
      for (const entry of this.#packed ? this.#packed.split(BETWEEN) : []) {
        const end = entry.indexOf(BETWEEN_GROUPS);
        this.#texts.set(entry.slice(0, end), entry.slice(end + BETWEEN_GROUPS.length));
      }
    }
    return this.#texts;
  }

  get(key: string): Entry[] | undefined {
    const text = this.#open().get(key);
    if (text === undefined) return undefined;
    const entries: Entry[] = [];
    for (let at = 0; at < text.length; at += this.#entryLength) {
      entries.push({
        name: nameAt(this.#lexicon, text, at + DIGITS_OF_PARTS),
        parts: fromDigits(text, at, DIGITS_OF_PARTS),
        word: text.slice(at + NAME_LENGTH, at + this.#entryLength).trimEnd(),
      });
    }
    return entries;
  }
}
