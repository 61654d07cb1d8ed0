/**
 * In which language a noun is to be read that several have: "Instrument" is German, English, French and Dutch, and what is an
 * adjective before it in one of them looks like the subject of another treaty in the next.
 *
 * In: a block's words. Out: whether such a noun is of the language that the block's small words are of. Asked for the first
 * time, it counts them in one pass.
 */
import type { Token } from '../tokens.ts';
import type { Grammar, Noun } from './grammar.ts';

/** Fewer small words prove nothing: a headline, a caption. */
const FEWEST_WORDS = 3;
/** Neighbours share small words: one with this part of the most may be the text's language, too. */
const LEAST_PART = 0.6;

export class SpokenLanguages {
  readonly #tokens: Token[];
  #counts: Map<string, number> | undefined;

  constructor(tokens: Token[]) {
    this.#tokens = tokens;
  }

  /** Whether the text may be in the language of `noun`, one of `nouns`, which are written alike. */
  isSpoken({ grammar: asked }: Noun, nouns: Noun[]): boolean {
    // A language without a list is told by its letters.
    if (!asked.small.size || nouns.every(({ grammar }) => grammar === asked)) return true;
    const hits = new Map<Grammar, number>();
    for (const { grammar } of nouns) hits.set(grammar, hits.get(grammar) ?? this.#hitsOf(grammar));
    const most = Math.max(...hits.values());
    return most < FEWEST_WORDS || hits.get(asked)! >= most * LEAST_PART;
  }

  #hitsOf({ small }: Grammar): number {
    this.#counts ??= this.#count();
    let hits = 0;
    for (const word of small) hits += this.#counts.get(word) ?? 0;
    return hits;
  }

  #count(): Map<string, number> {
    const counts = new Map<string, number>();
    for (const { key } of this.#tokens) counts.set(key, (counts.get(key) ?? 0) + 1);
    return counts;
  }
}
