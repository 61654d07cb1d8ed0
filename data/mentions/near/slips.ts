/**
 * Names with a slip: "Budapset Convention", "Cybersecurity Tech Acord", "UNDOC", "联合国打击网洛犯罪公约".
 *
 * The walk along the lexicon's tree again, but where no branch has the next word, the branches that resemble it are tried.
 * A tree narrows at once, so few words are ever compared; only a name's first word has to be looked for among many, and
 * for that the tree's first words are kept by initial and length.
 */
import type { Lexicon, LexiconNode } from '../lexicon.ts';
import { isPlainStep, type Step, stepsAfter } from '../steps.ts';
import type { Token } from '../tokens.ts';
import { type Candidate, isWrittenAs } from '../walk.ts';
import { branchesLike } from './branches.ts';
import { type FirstWords, MOST_SLIPS } from './first-words.ts';
import { isForgiven, isIdeogram } from './forgiven.ts';

/** Behind two words of a name that are right, a word of four letters may be wrong: "Human Rights Wath". */
const WORDS_BEFORE_SHORT = 2;
/** In a script without spaces a name of so many characters may also end in a wrong one; one of a person in fewer. */
const CHARACTERS_FOR_WRONG_END = 6;
const CHARACTERS_OF_A_PERSON = 4;
/** A branch with more words than this is not a name any more but the beginning of hundreds ("UN …"). */
const MOST_BRANCHES = 400;

/** Where a walk is: at `node`, having read up to word `last`, with `slips` so far. */
interface Way {
  node: LexiconNode;
  from: number;
  last: number;
  slips: number;
  /** A word too short for a slip has one: every other has to be right. */
  isShort: boolean;
  /** A word with a slip is one of some name's. */
  isKnown: boolean;
  /** The last character was skipped or taken for another: short names must not end so. */
  endsIn: 'wrong' | 'extra' | undefined;
  oddities: string;
}

/** What is searched, and where. */
interface Search {
  lexicon: Lexicon;
  text: string;
  tokens: Token[];
  found: Candidate[];
}

/** Finds names with one slip or two among the `tokens` of `text`. */
export function namesWithSlips(lexicon: Lexicon, firstWords: FirstWords, text: string, tokens: Token[]): Candidate[] {
  const search: Search = { lexicon, text, tokens, found: [] };
  const { next } = lexicon.root;
  for (let from = 0; from < tokens.length; from += 1) {
    const token = tokens[from]!;
    const exact = next.get(token.stem);
    if (exact) {
      if (exact.next.size) walk(wayFrom(exact, from, 0, false, false), search);
      continue;
    }
    for (const { key, slips, isShort = false } of firstWords.resembling(text, token)) {
      const isKnown = slips > 0 && lexicon.hasStem(token.stem);
      walk(wayFrom(next.get(key)!, from, slips, isShort, isKnown), search);
    }
  }
  return search.found;
}

function wayFrom(node: LexiconNode, from: number, slips: number, isShort: boolean, isKnown: boolean): Way {
  return { node, from, last: from, slips, isShort, isKnown, endsIn: undefined, oddities: '' };
}

function walk(way: Way, search: Search): void {
  const { node, from, last, slips, isKnown, oddities } = way;
  const { text, tokens, found } = search;
  const start = tokens[from]!.start;
  const end = tokens[last]!.end;
  const isSeveral = last > from || !way.isShort;
  if (slips && isSeveral && mayEnd(way)) {
    const slipped = { written: text.slice(start, end), words: tokens.slice(from, last + 1), slips, isKnown };
    const names = node.names.filter(
      (name) => isWrittenAs(name, text, tokens, from, last, oddities) && isForgiven(name, slipped),
    );
    if (names.length) found.push({ start, end, from, to: last, names, near: 'slip' });
  }
  if (!node.next.size || node.next.size > MOST_BRANCHES) return;
  if (isPlainStep(text, tokens, last)) follow(way, { index: last + 1, oddities: '' }, search);
  else for (const step of stepsAfter(text, tokens, last)) follow(way, step, search);
}

/** Whether a name may end where it does: with a wrong character only where enough others are right. */
function mayEnd({ node, endsIn, from, last }: Way): boolean {
  if (!endsIn) return true;
  const characters = last - from + 1;
  if (endsIn === 'extra' || characters < CHARACTERS_OF_A_PERSON) return false;
  return characters >= CHARACTERS_FOR_WRONG_END || node.names.every(({ entity }) => entity.kind === 'person');
}

function follow(way: Way, step: Step, search: Search): void {
  const token = search.tokens[step.index]!;
  const { stem } = token;
  const exact = way.node.next.get(stem);
  if (exact) walk(wayOn(way, step, exact, way.slips), search);
  if (way.slips >= MOST_SLIPS || way.isShort) return;
  if (isIdeogram(stem)) {
    if (!way.slips && step.index > way.from + 1) followCharacters(way, step, search);
    return;
  }
  if (exact) return;
  for (const { node, slips } of branchesLike(way.node, token, step.index - way.from >= WORDS_BEFORE_SHORT)) {
    const isKnown = way.isKnown || search.lexicon.hasStem(stem);
    if (slips && way.slips + slips <= MOST_SLIPS) {
      walk({ ...wayOn(way, step, node, way.slips + slips), isKnown }, search);
    } else if (!slips && !way.slips && !isKnown) walk({ ...wayOn(way, step, node, 1), isShort: true }, search);
  }
}

/** The same way, gone on to `node`. */
function wayOn(
  { from, isShort, isKnown, oddities }: Way,
  step: Step,
  node: LexiconNode,
  slips: number,
  endsIn?: Way['endsIn'],
): Way {
  return { node, from, last: step.index, slips, isShort, isKnown, endsIn, oddities: oddities + step.oddities };
}

/** A character wrong, too many or missing. */
function followCharacters(way: Way, step: Step, search: Search): void {
  const character = search.tokens[step.index]!.stem;
  walk(wayOn(way, step, way.node, 1, 'extra'), search);
  for (const [key, next] of way.node.next) {
    if (key === character || !isIdeogram(key)) continue;
    walk(wayOn(way, step, next, 1, 'wrong'), search);
    const afterGap = next.next.get(character);
    if (afterGap) walk(wayOn(way, step, afterGap, 1), search);
  }
}
