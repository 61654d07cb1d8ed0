/**
 * The words of names and summaries, each once, and who has them: what a query of several words is looked up in.
 *
 * In: folded texts (`plain`). Out: places of those that have every word asked for, best first. A word that is in no text is
 * put to fuse.js, which finds what it may be a slip of.
 */
import Fuse from 'fuse.js/min-basic';

const OF_A_NAME = 3;
const OF_A_SUMMARY = 1;
/** How well a word is what was asked for. */
const WHOLE = 1;
const BEGINNING = 0.8;
const INSIDE = 0.5;
const SLIP = 0.4;
/** How far fuse.js may stray: about one letter in four. */
const THRESHOLD = 0.3;
/** A slip changes the length of a word no more than this. */
const MOST_LETTERS_LOST = 2;
/** In shorter words every slip is another word. */
const SHORTEST_WITH_SLIP = 4;
const MOST_MEANT = 8;
/** Two letters that change places spoil three pairs of neighbours, so that fuse.js need not look at words with fewer in common. */
const SHARE_OF_PAIRS = 0.4;

interface Word {
  text: string;
  /** Who has it, and what that is worth. */
  owners: Map<number, number>;
}

/** A word that may have been asked for, and how well it is what was typed. */
interface Meant {
  word: Word;
  quality: number;
}

export class WordIndex {
  readonly #words: Word[];
  readonly #count: number;

  /** @param names of each, by place; @param summaries likewise */
  constructor(names: string[][], summaries: string[]) {
    const words = new Map<string, Word>();
    const add = (text: string, at: number, full: number) => {
      const parts = text.split(' ');
      // A word says more of a short name, and most of one that is nothing else.
      const worth = full * (1 + 1 / parts.length);
      for (const part of parts) {
        const word = words.get(part) ?? { text: part, owners: new Map() };
        words.set(part, word);
        word.owners.set(at, Math.max(worth, word.owners.get(at) ?? 0));
      }
    };
    summaries.forEach((text, at) => {
      add(text, at, OF_A_SUMMARY);
    });
    names.forEach((texts, at) => {
      for (const text of texts) add(text, at, OF_A_NAME);
    });
    this.#words = [...words.values()];
    this.#count = names.length;
  }

  /** Those that have every one of the words, best first; where nobody has, those that have what the words may be slips of. */
  find(asked: string[]): number[] {
    const found = this.#having(asked.map((word) => this.#spelled(word)));
    if (found.length) return found;
    return this.#having(
      asked.map((word) => {
        const spelled = this.#spelled(word);
        return spelled.some(({ quality }) => quality === WHOLE) ? spelled : [...spelled, ...this.#slips(word)];
      }),
    );
  }

  #having(asked: Meant[][]): number[] {
    let found: Map<number, number> | undefined;
    for (const meant of asked) {
      const scores = this.#scores(meant);
      const before = found;
      found = before ? new Map([...scores].flatMap(([at, score]) => sumWith(before, at, score))) : scores;
    }
    return [...(found ?? [])].sort(([one, a], [other, b]) => b - a || one - other).map(([at]) => at);
  }

  #spelled(asked: string): Meant[] {
    return this.#words.flatMap((word) => {
      const at = word.text.indexOf(asked);
      if (at < 0) return [];
      return [{ word, quality: word.text === asked ? WHOLE : at === 0 ? BEGINNING : INSIDE }];
    });
  }

  /** What each owner of one of the words has of it. */
  #scores(meant: Meant[]): Map<number, number> {
    const scores = new Map<number, number>();
    for (const { word, quality } of meant) {
      for (const [at, worth] of word.owners) scores.set(at, Math.max(scores.get(at) ?? 0, worth * quality));
    }
    // The fewer have it, the more it says.
    const rarity = Math.log(1 + this.#count / (1 + scores.size));
    for (const [at, score] of scores) scores.set(at, score * rarity);
    return scores;
  }

  #slips(asked: string): Meant[] {
    if (asked.length < SHORTEST_WITH_SLIP) return [];
    const pairs = Array.from({ length: asked.length - 1 }, (_, at) => asked.slice(at, at + 2));
    const alike = this.#words.filter(
      ({ text }) =>
        Math.abs(text.length - asked.length) <= MOST_LETTERS_LOST &&
        pairs.filter((pair) => text.includes(pair)).length >= pairs.length * SHARE_OF_PAIRS,
    );
    const fuse = new Fuse(alike, { keys: ['text'], threshold: THRESHOLD, distance: asked.length });
    return fuse.search(asked, { limit: MOST_MEANT }).map(({ item: word }) => ({ word, quality: SLIP }));
  }
}

function sumWith(before: Map<number, number>, at: number, score: number): [number, number][] {
  const earlier = before.get(at);
  return earlier === undefined ? [] : [[at, earlier + score]];
}
