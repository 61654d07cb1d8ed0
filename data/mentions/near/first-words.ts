/**
 * What a word of a text may be the first word of: the word itself where names begin with it, else the first words that
 * resemble it, of thousands only those of its initial and nearly its length.
 */
import { foldLetters } from '../fold.ts';
import type { Lexicon } from '../lexicon.ts';
import { BETWEEN } from '../packed.ts';
import { prefixlessOf } from '../stem.ts';
import type { Token } from '../tokens.ts';
import { Buckets } from './buckets.ts';
import { DIGITS_OF_STEM, type SpellingsData } from './data.ts';
import { fromDigits } from './digits.ts';
import { differByAtMost, letterBits } from './letter-bits.ts';
import { isShortSlip, mostSlips, slipsInWord } from './letters.ts';
import { Memory } from './memory.ts';

/** Shorter words are sought letter for letter, or behind words that are right. */
export const SHORTEST_SLIP = 4;
export const MOST_SLIPS = 2;

/** A first stem of the lexicon. */
export interface Beginning {
  key: string;
  slips: number;
  /** With a slip in a word too short for one: every other word has to be right. */
  isShort?: boolean;
}

const NONE: Beginning[] = [];

export class FirstWords {
  readonly #lexicon: Lexicon;
  readonly #beginnings = new Memory<Beginning[]>();
  /** The stems that names begin with, and behind them the names of one word by all their letters. */
  readonly #words: string[];
  readonly #bits: Int32Array;
  readonly #groups: string;
  readonly #stems: number;
  readonly #byShape: Buckets;

  constructor(lexicon: Lexicon, { words, groups }: SpellingsData) {
    this.#lexicon = lexicon;
    this.#words = [...lexicon.root.next.keys()];
    this.#stems = this.#words.length;
    if (words) this.#words.push(...words.split(BETWEEN));
    this.#groups = groups;
    this.#bits = new Int32Array(this.#words.length);
    this.#byShape = new Buckets(this.#words, (word, index) => {
      if (word.length < SHORTEST_SLIP) return undefined;
      this.#bits[index] = letterBits(word);
      return shapeOf(word, word.length);
    });
  }

  /** What `token` of `text` may begin a name with, where no name begins with its stem. */
  resembling(text: string, token: Token): Beginning[] {
    if (token.stem.length < SHORTEST_SLIP) return NONE;
    return this.#beginnings.get(token.key) ?? this.#beginnings.set(token.key, this.#search(text, token));
  }

  #search(text: string, { stem, key, start, end }: Token): Beginning[] {
    const { next } = this.#lexicon.root;
    const alike = new Map<string, Beginning>();
    const rest = prefixlessOf(key);
    for (const word of rest) if (next.has(word)) alike.set(word, { key: word, slips: 0 });
    if (!alike.size) {
      for (const word of new Set([stem, key, foldLetters(text.slice(start, end)), ...rest])) this.#add(alike, word);
    }
    return alike.size ? [...alike.values()] : NONE;
  }

  /** Adds the first words of names that `written` may be meant for. */
  #add(alike: Map<string, Beginning>, written: string): void {
    const bits = letterBits(written);
    for (let length = written.length - MOST_SLIPS; length <= written.length + MOST_SLIPS; length += 1) {
      const most = mostSlips(Math.min(length, written.length));
      if (Math.abs(length - written.length) > most) continue;
      for (let at = this.#byShape.first(shapeOf(written, length)); at >= 0; at = this.#byShape.after(at)) {
        // A slip changes one letter for another at most: two bits.
        if (differByAtMost(2 * most, bits, this.#bits[at]!)) this.#compare(alike, written, at);
      }
    }
  }

  #compare(alike: Map<string, Beginning>, written: string, index: number): void {
    const word = this.#words[index]!;
    const slips = slipsInWord(written, word, false);
    if (slips === undefined && !isShortSlip(written, word, false)) return;
    const key = this.#stemAt(index);
    const before = alike.get(key);
    if (slips === undefined) {
      if (!before) alike.set(key, { key, slips: 1, isShort: true });
    } else if (!before || before.isShort || before.slips > slips) alike.set(key, { key, slips });
  }

  #stemAt(index: number): string {
    if (index < this.#stems) return this.#words[index]!;
    return this.#words[fromDigits(this.#groups, (index - this.#stems) * DIGITS_OF_STEM, DIGITS_OF_STEM)]!;
  }
}

/** No word of a name has so many letters that it would be taken for one of another initial. */
const LENGTHS = 256;

function shapeOf(word: string, length: number): number {
  return word.charCodeAt(0) * LENGTHS + length;
}
