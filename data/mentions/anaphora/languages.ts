/**
 * In which language a noun is to be read that several have: "Instrument" is German, English, French and Dutch, and what is an
 * adjective before it in one of them looks like the subject of another treaty in the next.
 *
 * In: a block's words. Out: of such nouns those of the language that the block's small words are of. Asked for the first
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

  /** The nouns without those of languages that the text is not in. */
  ofText(nouns: Noun[]): Noun[] {
    const first = nouns[0]!.grammar;
    if (nouns.every(({ grammar }) => grammar === first)) return nouns;
    const hits = new Map<Grammar, number>();
    for (const { grammar } of nouns) hits.set(grammar, hits.get(grammar) ?? this.#hitsOf(grammar));
    const most = Math.max(...hits.values());
    if (most < FEWEST_WORDS) return nouns;
    // A language without a list is told by its letters.
    return nouns.filter(({ grammar }) => !grammar.small.size || hits.get(grammar)! >= most * LEAST_PART);
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
