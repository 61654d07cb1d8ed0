/**
 * How the words around a name are written: whether its neighbours' capitals tell anything.
 *
 * In running English a capital in mid-sentence makes a name. In a headline with capitals throughout, in German (where
 * every noun has one) and in scripts without capitals it says nothing. In: a scanned block. Out: answers about its words.
 */
import { foldWord } from '../fold.ts';
import type { Name } from '../lexicon.ts';
import { remembered } from '../remembered.ts';
import type { Candidate, ScannedBlock } from '../scan.ts';
import { sentencesOf } from '../sentences.ts';
import { WordSet } from '../word-set.ts';

/** Small words that stay small in a headline with capitals. */
const SMALL_IN_HEADLINES = folded(
  `a an the of in on at to for and or by as with from over after into amid against but vs nor per via is its el la los las de
  del en y e o u con por para le les du des et dans sur un une au aux do da das dos no na em di il lo gli i dei van het een`,
);
/** Of a headline's words at most this share is small otherwise. */
const MOST_SMALL = 0.12;
const FEWEST_FOR_A_HEADLINE = 2;
/** Words that German prose cannot do without; two different ones make a text German. */
const GERMAN = folded(
  'der und nicht den dem ist wird wurde auf mit sich fur von uber eine einen einer zum zur hat haben',
);
const DIFFERENT_FOR_GERMAN = 3;
const PLAIN_SPACE = /^[ \u00A0\u202F]+$/;
const LATIN = /\p{Script=Latin}/u;

/** A list in one string → its words, folded as the words of pages are. */
export function folded(list: string): WordSet {
  return new WordSet(() => list.trim().split(/\s+/).map(foldWord));
}

export interface Neighbour {
  index: number;
  key: string;
  written: string;
  isCapital: boolean;
}

/** A block with what its readings ask for; each answer is worked out when first asked for. */
export class Writing {
  readonly block: ScannedBlock & { text: string };
  #sentences: Int32Array | undefined;
  #isGerman: boolean | undefined;
  #begins: Set<number> | undefined;
  #ends: Set<number> | undefined;
  #holders: Map<number, Candidate> | undefined;
  #headlines: Set<number> | undefined;

  constructor(block: ScannedBlock & { text: string }) {
    this.block = block;
  }

  /** Number of the sentence of each word. */
  get sentences(): Int32Array {
    this.#sentences ??= sentencesOf(this.block.text, this.block.tokens);
    return this.#sentences;
  }

  sentenceAt(index: number): number {
    return this.sentences[index] ?? 0;
  }

  startsSentence(index: number): boolean {
    return index === 0 || this.sentenceAt(index) !== this.sentenceAt(index - 1);
  }

  word(index: number): Neighbour | undefined {
    const token = this.block.tokens[index];
    if (!token) return undefined;
    const written = this.block.text.slice(token.start, token.end);
    return { index, key: foldWord(written), written, isCapital: isCapital(written) };
  }

  /** Whether a name of ours begins at word `index`: a certain one, or a State's. A surname alone may be anybody's. */
  beginsName(index: number): boolean {
    this.#begins ??= new Set(this.#ownNames().map(({ from }) => from));
    return this.#begins.has(index);
  }

  endsName(index: number): boolean {
    this.#ends ??= new Set(this.#ownNames().map(({ to }) => to));
    return this.#ends.has(index);
  }

  /** The candidate that holds word `index`. */
  candidateAt(index: number): Candidate | undefined {
    if (!this.#holders) {
      this.#holders = new Map();
      for (const candidate of this.block.candidates)
        for (let at = candidate.from; at <= candidate.to; at += 1) this.#holders.set(at, candidate);
    }
    return this.#holders.get(index);
  }

  #ownNames(): Candidate[] {
    const isOwn = ({ ambiguous, isFull, entity }: Name) => !ambiguous || isFull || entity.kind === 'country';
    return this.block.candidates.filter(({ names }) => names.some(isOwn));
  }

  /** The word at `index + by`, if nothing but spaces stands between the two; `by` is 1 or -1. */
  beside(index: number, by: 1 | -1): Neighbour | undefined {
    const { text, tokens } = this.block;
    const [first, second] = by === 1 ? [index, index + 1] : [index - 1, index];
    const [left, right] = [tokens[first], tokens[second]];
    if (!left || !right || !PLAIN_SPACE.test(text.slice(left.end, right.start))) return undefined;
    return this.word(index + by);
  }

  /** Whether a capital at `index` makes the word a name, or part of one. */
  capitalsTell(index: number): boolean {
    const token = this.block.tokens[index];
    if (!token || !LATIN.test(this.block.text[token.start]!)) return false;
    return !this.isHeadline(this.sentenceAt(index)) && !this.isGerman;
  }

  /** Whether a sentence has capitals throughout. */
  isHeadline(sentence: number): boolean {
    this.#headlines ??= this.#findHeadlines();
    return this.#headlines.has(sentence);
  }

  #findHeadlines(): Set<number> {
    const { text, tokens } = this.block;
    const counts = new Map<number, { large: number; small: number }>();
    tokens.forEach(({ start, end }, index) => {
      const initial = text[start]!;
      if (this.startsSentence(index) || initial.toLowerCase() === initial.toUpperCase()) return;
      const sentence = this.sentenceAt(index);
      const count = counts.get(sentence) ?? { large: 0, small: 0 };
      counts.set(sentence, count);
      if (isCapital(initial)) count.large += 1;
      else if (!SMALL_IN_HEADLINES.has(foldWord(text.slice(start, end)))) count.small += 1;
    });
    const isHeadline = ({ large, small }: { large: number; small: number }) =>
      large >= FEWEST_FOR_A_HEADLINE && small <= (large + small) * MOST_SMALL;
    return new Set([...counts].flatMap(([sentence, count]) => (isHeadline(count) ? [sentence] : [])));
  }

  get isGerman(): boolean {
    if (this.#isGerman === undefined) {
      const met = new Set<string>();
      const { text, tokens } = this.block;
      for (const { start, end } of tokens) {
        const key = foldWord(text.slice(start, end));
        if (GERMAN.has(key)) met.add(key);
      }
      this.#isGerman = met.size >= DIFFERENT_FOR_GERMAN;
    }
    return this.#isGerman;
  }
}

/** The writing of a block, the same as long as the block. */
export const writingOf = remembered((block: ScannedBlock & { text: string }) => new Writing(block));

export function isCapital(written: string): boolean {
  const initial = written[0] ?? '';
  return initial !== initial.toLowerCase();
}

/** "NATO", "FBI", "UN": capitals throughout. */
export function isAcronym(written: string): boolean {
  return written.length > 1 && written === written.toUpperCase() && written !== written.toLowerCase();
}
