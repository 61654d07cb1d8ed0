/**
 * Names with a slip: "Budapset Convention", "Cybersecurity Tech Acord", "UNDOC", "联合国打击网洛犯罪公约".
 *
 * The walk along the lexicon's tree again, but where no branch has the next word, the branches that resemble it are tried.
 * A tree narrows at once, so few words are ever compared; only a name's first word has to be looked for among many, and
 * for that the tree's first words are kept by initial and length.
 */
import type { Lexicon, LexiconNode, Name } from '../lexicon.ts';
import type { Token } from '../tokens.ts';
import { type Candidate, isWrittenAs, type Step, stepsAfter } from '../walk.ts';
import { slipsBetween } from './distance.ts';

/** Letters that a word needs for one slip and for two; in a shorter one a slip makes another word ("conversion"). */
const LETTERS_FOR_ONE = 5;
const LETTERS_FOR_TWO = 11;
/** A name of one word needs more, and a concept, which is a common word, allows one slip at most. */
const LETTERS_FOR_ONE_ALONE = 8;
const LETTERS_FOR_TWO_ALONE = 12;
/** An acronym that is long enough to have two of its letters swapped or one doubled, and still be known. */
const SHORTEST_ACRONYM = 5;
/** Characters of a name in a script without spaces, one of which may be wrong, missing or too many. */
const FEWEST_CHARACTERS = 6;
const MOST_SLIPS = 2;
/** A branch with more words than this is not a name any more but the beginning of hundreds ("UN …"). */
const MOST_BRANCHES = 400;

const IDEOGRAM = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]$/u;
const IS_CAPITALS = /^\p{Lu}+$/u;

/** First words of names by initial and length. */
const firstWords = new WeakMap<Lexicon, Map<string, string[]>>();

/** Where a walk is: at `node`, having read up to word `last`, with `slips` so far. */
interface Way {
  node: LexiconNode;
  from: number;
  last: number;
  slips: number;
  /** Slips in the last word or character: a name must not end in one that merely fits. */
  endsInGap: boolean;
  oddities: string;
}

/** Finds names with one slip or two among the `tokens` of `text`. */
export function namesWithSlips(lexicon: Lexicon, text: string, tokens: Token[]): Candidate[] {
  const found: Candidate[] = [];
  tokens.forEach((token, from) => {
    for (const { key, slips } of beginnings(lexicon, token)) {
      const node = lexicon.root.next.get(key)!;
      walk({ node, from, last: from, slips, endsInGap: false, oddities: '' }, text, tokens, found);
    }
  });
  return found;
}

/** The word itself where names begin with it, else the first words of names that resemble it. */
function beginnings(lexicon: Lexicon, { stem }: Token): { key: string; slips: number }[] {
  if (lexicon.root.next.has(stem)) return [{ key: stem, slips: 0 }];
  if (stem.length < LETTERS_FOR_ONE) return [];
  const byShape = firstWordsOf(lexicon);
  const most = slipsAllowed(stem.length);
  const alike: { key: string; slips: number }[] = [];
  for (let length = stem.length - most; length <= stem.length + most; length += 1) {
    for (const key of byShape.get(`${stem[0]}${length}`) ?? []) {
      const slips = slipsBetween(stem, key, most);
      if (slips <= Math.min(most, slipsAllowed(key.length))) alike.push({ key, slips });
    }
  }
  return alike;
}

function firstWordsOf(lexicon: Lexicon): Map<string, string[]> {
  const known = firstWords.get(lexicon);
  if (known) return known;
  const byShape = new Map<string, string[]>();
  for (const key of lexicon.root.next.keys()) {
    if (key.length < LETTERS_FOR_ONE) continue;
    const shape = `${key[0]}${key.length}`;
    const words = byShape.get(shape);
    if (words) words.push(key);
    else byShape.set(shape, [key]);
  }
  firstWords.set(lexicon, byShape);
  return byShape;
}

function walk(way: Way, text: string, tokens: Token[], found: Candidate[]): void {
  const { node, from, last, slips, oddities } = way;
  const start = tokens[from]!.start;
  const end = tokens[last]!.end;
  if (slips && !way.endsInGap) {
    const written = text.slice(start, end);
    const names = node.names.filter(
      (name) => isWrittenAs(name, written, oddities) && isForgiven(name, tokens.slice(from, last + 1), slips, written),
    );
    if (names.length) found.push({ start, end, from, to: last, names, near: 'slip' });
  }
  if (!node.next.size || node.next.size > MOST_BRANCHES) return;
  for (const step of stepsAfter(text, tokens, last)) follow(way, step, text, tokens, found);
}

function follow(way: Way, step: Step, text: string, tokens: Token[], found: Candidate[]): void {
  const { stem } = tokens[step.index]!;
  const on = (node: LexiconNode, slips: number, endsInGap = false) =>
    walk(
      { ...way, node, last: step.index, slips, endsInGap, oddities: way.oddities + step.oddities },
      text,
      tokens,
      found,
    );
  const exact = way.node.next.get(stem);
  if (exact) on(exact, way.slips);
  if (way.slips >= MOST_SLIPS) return;
  if (IDEOGRAM.test(stem)) {
    if (!way.slips && step.index > way.from + 1) followCharacters(way.node, stem, on);
    return;
  }
  if (exact) return;
  for (const [key, node] of way.node.next) {
    const allowed = Math.min(slipsAllowed(Math.min(key.length, stem.length)), MOST_SLIPS - way.slips);
    const slips = allowed ? slipsBetween(stem, key, allowed) : MOST_SLIPS + 1;
    if (slips <= allowed) on(node, way.slips + slips);
  }
}

/** A character wrong, too many or missing. */
function followCharacters(
  node: LexiconNode,
  character: string,
  on: (node: LexiconNode, slips: number, endsInGap?: boolean) => void,
): void {
  on(node, 1, true);
  for (const [key, next] of node.next) {
    if (!IDEOGRAM.test(key) || key === character) continue;
    on(next, 1, true);
    const afterGap = next.next.get(character);
    if (afterGap) on(afterGap, 1);
  }
}

function slipsAllowed(letters: number): number {
  if (letters >= LETTERS_FOR_TWO) return 2;
  return letters >= LETTERS_FOR_ONE ? 1 : 0;
}

/** Whether so many slips leave no doubt which name was meant. */
function isForgiven(name: Name, words: Token[], slips: number, written: string): boolean {
  const { kind } = name.entity;
  if (words.length > 1) {
    const isLong = !IDEOGRAM.test(words[0]!.key) || words.length >= FEWEST_CHARACTERS;
    return isLong && (!name.ambiguous || kind === 'instrument');
  }
  const letters = written.length;
  if (IS_CAPITALS.test(name.text)) return letters >= SHORTEST_ACRONYM && isSwapOrDouble(name.text, written);
  if (letters >= LETTERS_FOR_TWO_ALONE && kind !== 'concept') return slips <= 2;
  return letters >= LETTERS_FOR_ONE_ALONE && slips === 1;
}

/** "UNDOC" is UNODC; "UNODA" is another office. */
function isSwapOrDouble(name: string, written: string): boolean {
  const sorted = (text: string) => [...text].sort().join('');
  if (name.length === written.length) return sorted(name) === sorted(written);
  return written.replace(/(.)\1/u, '$1') === name.replace(/(.)\1/u, '$1');
}
