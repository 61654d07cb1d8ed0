/**
 * Words of a text, walked along the lexicon's tree: every name that they spell, whatever stands between its words that a
 * reader would not count (white space, hyphens, an article, an acronym in brackets, a footnote mark).
 */
import type { Lexicon, LexiconNode, Name } from './lexicon.ts';
import { cyrillicTwin } from './lookalikes.ts';
import { prefixlessOf, stemOf } from './stem.ts';
import { stepsAfter } from './steps.ts';
import type { Token } from './tokens.ts';

/** A stretch of text that one or more entities own as a name. Offsets are string indices into the block. */
export interface Candidate {
  start: number;
  end: number;
  /** First and last word of it, as indices into the block's tokens. */
  from: number;
  to: number;
  /** The names spelled here; of different entities only where both are ambiguous. */
  names: Name[];
  /** Set where the text has the name with a slip, or in other words: see `near/near.ts`. */
  near?: 'slip' | 'words';
}

/**
 * The names spelled by `tokens`, the words of `text`; of overlapping ones the longest.
 *
 * @param among which names to look for, when not for all: a shorter one is then found within a longer that is not wanted
 */
export function scanTokens(
  lexicon: Pick<Lexicon, 'root'>,
  text: string,
  tokens: Token[],
  among?: (name: Name) => boolean,
): Candidate[] {
  const found: Candidate[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    for (const first of nextNodes(lexicon.root, text, tokens, index)) addNamesFrom(found, first, text, tokens, index);
    const split = splitWord(lexicon.root, text, tokens, index);
    if (split) addNamesFrom(found, split, text, tokens, index, index + 1);
  }
  const wanted = among
    ? found.flatMap((candidate) => {
        const names = candidate.names.filter(among);
        return names.length ? { ...candidate, names } : [];
      })
    : found;
  return keepLongest(wanted, tokens.length);
}

const HYPHEN = /^[-‐‑]\n?$/;

/** "Ransom-ware", "on-line": where the word at `index`, written in one with the next behind a hyphen, leads from a node. */
function splitWord(node: LexiconNode, text: string, tokens: Token[], index: number): LexiconNode | undefined {
  const [first, second] = [tokens[index]!, tokens[index + 1]];
  if (!second || second.start === first.end || !HYPHEN.test(text.slice(first.end, second.start))) return undefined;
  return node.next.get(stemOf(first.key + second.key));
}

const NONE: LexiconNode[] = [];

/** Where a word leads from a node: by its stem; by what is left of it without attached prefixes and footnote numbers. */
function nextNodes(node: LexiconNode, text: string, tokens: Token[], index: number): LexiconNode[] {
  const { key, stem } = tokens[index]!;
  const straight = node.next.get(stem) ?? twinNode(node, text, tokens, index);
  if (straight) return [straight];
  const readings = otherReadings(key);
  return readings.length ? readings.flatMap((reading) => node.next.get(reading) ?? []) : NONE;
}

/** "OOH" in Latin letters behind a Cyrillic word. */
function twinNode(node: LexiconNode, text: string, tokens: Token[], index: number): LexiconNode | undefined {
  const before = tokens[index - 1];
  if (!before) return undefined;
  const { start, end } = tokens[index]!;
  const twin = cyrillicTwin(text.slice(start, end), text.charCodeAt(before.start));
  return twin === undefined ? undefined : node.next.get(twin);
}

/** "Convention2 against": a footnote's number that has lost its place above the line. */
const NUMBERED = /^(\p{L}{4,})\d{1,2}$/u;
const LAST_DIGIT = /\d$/;

function otherReadings(key: string): string[] {
  const numbered = LAST_DIGIT.test(key) && NUMBERED.exec(key);
  return numbered ? [stemOf(numbered[1]!)] : prefixlessOf(key);
}

/** Follows the tree from the word at `from`, every way it can, and adds each name met that is written as it must be. */
function addNamesFrom(
  found: Candidate[],
  node: LexiconNode,
  text: string,
  tokens: Token[],
  from: number,
  last = from,
  oddities = '',
): void {
  if (node.names.length) {
    const names = node.names.filter((name) => isWrittenAs(name, text, tokens, from, last, oddities));
    const { start } = tokens[from]!;
    if (names.length) found.push({ start, end: tokens[last]!.end, from, to: last, names });
  }
  if (!node.next.size) return;
  for (const step of stepsAfter(text, tokens, last)) {
    for (const next of nextNodes(node, text, tokens, step.index)) {
      addNamesFrom(found, next, text, tokens, from, step.index, oddities + step.oddities);
    }
    const split = splitWord(node, text, tokens, step.index);
    if (split) addNamesFrom(found, split, text, tokens, from, step.index + 1, oddities + step.oddities);
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the range is "all of ASCII"
const ASCII = /^[\x00-\x7f]*$/;
/** Letters that only Vietnamese has: no text of a sentence or two in it is without them. */
const VIETNAMESE = /[ăđơưạ-ỹ]/iu;

function isVietnamese(text: string): boolean {
  return VIETNAMESE.test(text.normalize('NFC'));
}

/** Whether the words `from` to `last` are written as the name demands: its capitals, its punctuation, its accents. */
export function isWrittenAs(
  name: Name,
  text: string,
  tokens: Token[],
  from: number,
  last: number,
  oddities: string,
): boolean {
  for (const character of oddities) if (!name.punctuation.includes(character)) return false;
  if (name.caseRule === 'any') return true;
  if (name.caseRule === 'initials') return hasInitials(name, text, tokens, from, last);
  const written = text.slice(tokens[from]!.start, tokens[last]!.end);
  if (name.caseRule === 'capitals') return written === written.toUpperCase();
  const composed = written.normalize('NFC');
  const isSpelled = composed === name.text || composed === name.text.toUpperCase();
  return isSpelled && (!ASCII.test(name.text) || isVietnamese(text));
}

/**
 * True where every word that the name capitalises is capitalised here too ("META" is "Meta", "meta" is not). Where a word
 * was stepped over, the first and the last tell enough.
 */
function hasInitials(name: Name, text: string, tokens: Token[], from: number, last: number): boolean {
  const capitals = name.initials ?? name.capitals;
  if (last - from + 1 !== capitals.length) {
    return (!capitals[0] || isCapital(text, tokens[from]!)) && (!capitals.at(-1) || isCapital(text, tokens[last]!));
  }
  return capitals.every((isWanted, index) => !isWanted || isCapital(text, tokens[from + index]!));
}

/** A letter of a script without capitals is as good as one. */
function isCapital(text: string, { start }: Token): boolean {
  const letter = text[start]!;
  return letter === letter.toUpperCase();
}

/** Of names that share a word, the one with the most words stays, the earlier one where they are equal. */
export function keepLongest(found: Candidate[], words: number): Candidate[] {
  if (found.length < 2) return found;
  const taken = new Uint8Array(words);
  const length = (candidate: Candidate) => candidate.to - candidate.from;
  return [...found]
    .sort((a, b) => length(b) - length(a) || a.start - b.start || Number(Boolean(a.near)) - Number(Boolean(b.near)))
    .filter(({ from, to }) => {
      if (taken.subarray(from, to + 1).includes(1)) return false;
      taken.fill(1, from, to + 1);
      return true;
    })
    .sort((a, b) => a.start - b.start);
}
