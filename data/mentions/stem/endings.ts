/**
 * A table of inflectional endings and how a word is led through it.
 *
 * In: rows that a person can read. Out: an index by the last letters, so that a word whose last two letters begin no
 * ending (nearly every English word) costs two look-ups.
 */

/** What has to stand before the ending. */
type Before = 'any' | 'vowel' | 'consonant';

/**
 * `[endings with a space between, what stands for them in the stem, shortest word that may lose them, what is before]`.
 * An ending that stands for itself keeps words from shorter endings.
 */
export type EndingRow = [endings: string, stem: string, shortest: number, before?: Before];

interface Ending {
  written: string;
  stem: string;
  shortest: number;
  before: Before;
}

/** Endings by their last two letters, and those of a single letter by that. */
export interface EndingIndex {
  pairs: Map<number, Ending[]>;
  singles: Map<number, Ending[]>;
  vowels: string;
  /** By code, 1 where an ending ends in that letter: most words are done with after a look at this. */
  lastLetters: Uint8Array;
}

/** Latin, its variants, Greek and Cyrillic. */
const CODES_OF_LETTERS = 0x500;

/** No word sheds more endings than this; it stands only against a table whose rows turn in a circle. */
const MOST_ROUNDS = 6;
const BITS_OF_A_LETTER = 16;

/**
 * Makes a table walkable. The longest ending is tried first, whatever the order of the rows.
 *
 * @param rows the endings of one script
 * @param vowels the letters that count as vowels there
 */
export function indexEndings(rows: EndingRow[], vowels: string): EndingIndex {
  const index: EndingIndex = {
    pairs: new Map(),
    singles: new Map(),
    vowels,
    lastLetters: new Uint8Array(CODES_OF_LETTERS),
  };
  for (const [endings, stem, shortest, before = 'any'] of rows) {
    for (const written of endings.split(' ')) {
      const [lists, place] =
        written.length === 1 ? [index.singles, written.charCodeAt(0)] : [index.pairs, lastTwo(written)];
      const list = lists.get(place) ?? [];
      if (!list.length) lists.set(place, list);
      index.lastLetters[written.charCodeAt(written.length - 1)] = 1;
      list.push({ written, stem, shortest, before });
    }
  }
  for (const list of index.pairs.values()) list.sort((a, b) => b.written.length - a.written.length);
  return index;
}

/** Takes endings off until none is left, so that a stem is always its own stem. */
export function withoutEnding(index: EndingIndex, key: string): string {
  let stem = key;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const ending = endingOf(index, stem);
    if (!ending || ending.written === ending.stem) return stem;
    stem = stem.slice(0, stem.length - ending.written.length) + ending.stem;
  }
  return stem;
}

function endingOf(index: EndingIndex, word: string): Ending | undefined {
  const last = word.charCodeAt(word.length - 1);
  if (!index.lastLetters[last]) return undefined;
  const pairs = index.pairs.get(lastTwo(word));
  const ending = pairs && firstThatFits(pairs, word, index.vowels);
  if (ending) return ending;
  const singles = index.singles.get(last);
  return singles && firstThatFits(singles, word, index.vowels);
}

function firstThatFits(endings: Ending[], word: string, vowels: string): Ending | undefined {
  for (const ending of endings) {
    if (word.length < ending.shortest || !word.endsWith(ending.written)) continue;
    if (ending.before === 'any') return ending;
    const isAfterVowel = vowels.includes(word[word.length - ending.written.length - 1]!);
    if (isAfterVowel === (ending.before === 'vowel')) return ending;
  }
  return undefined;
}

function lastTwo(word: string): number {
  return (word.charCodeAt(word.length - 2) << BITS_OF_A_LETTER) | word.charCodeAt(word.length - 1);
}
