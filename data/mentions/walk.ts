/**
 * Words of a text, walked along the lexicon's tree: every name that they spell, whatever stands between its words that a
 * reader would not count (white space, hyphens, an article, an acronym in brackets, a footnote mark).
 */
import type { Lexicon, LexiconNode, Name } from './lexicon.ts';
import { cyrillicTwin, isCyrillic } from './lookalikes.ts';
import { prefixlessOf, stemOf } from './stem.ts';
import { isPlainStep, stepsAfter } from './steps.ts';
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

/** The names spelled by `tokens`, the words of `text`; of overlapping ones the longest. */
export function scanTokens(lexicon: Pick<Lexicon, 'root'>, text: string, tokens: Token[]): Candidate[] {
  return keepLongest(spelledNames(lexicon, text, tokens), tokens.length);
}

/** All names spelled by `tokens`, those within longer ones among them. */
export function spelledNames({ root }: Pick<Lexicon, 'root'>, text: string, tokens: Token[]): Candidate[] {
  const found: Candidate[] = [];
  for (let index = 0; index < tokens.length; index += 1) addNamesThrough(found, root, text, tokens, index, index, '');
  return found;
}

const HYPHENS = '-‐‑';
/** A hyphen, and perhaps the end of a line. */
const LONGEST_HYPHEN = 2;

/** "Ransom-ware", "on-line": where the word at `index`, written in one with the next behind a hyphen, leads from a node. */
function splitWord(node: LexiconNode, text: string, tokens: Token[], index: number): LexiconNode | undefined {
  if (index + 1 === tokens.length) return undefined;
  const first = tokens[index]!;
  const second = tokens[index + 1]!;
  const gap = second.start - first.end;
  if (gap > LONGEST_HYPHEN || (gap === LONGEST_HYPHEN && text[first.end + 1] !== '\n')) return undefined;
  return node.next.get(stemOf(first.key + second.key));
}

const FIRST_OF_OTHER_SCRIPTS = 0x400;
const CODE_OF_0 = 0x30;
const CODE_OF_9 = 0x39;

/** Whether it is worth looking how else a word may be read. Hardly ever: no digit at its end, Latin letters only. */
function mayBeOther(text: string, tokens: Token[], index: number): boolean {
  const { key } = tokens[index]!;
  if (key.charCodeAt(key.length - 1) <= CODE_OF_9 || key.charCodeAt(0) >= FIRST_OF_OTHER_SCRIPTS) return true;
  return index > 0 && text.charCodeAt(tokens[index - 1]!.start) >= FIRST_OF_OTHER_SCRIPTS;
}

/** Where a word leads when its stem leads nowhere: by what is left of it without joined prefixes and footnote numbers. */
function otherNodes(node: LexiconNode, text: string, tokens: Token[], index: number): LexiconNode[] {
  const twin = twinNode(node, text, tokens, index);
  if (twin) return [twin];
  return otherReadings(tokens[index]!.key).flatMap((reading) => node.next.get(reading) ?? []);
}

/** "OOH" in Latin letters behind a Cyrillic word. */
function twinNode(node: LexiconNode, text: string, tokens: Token[], index: number): LexiconNode | undefined {
  if (!index || !isCyrillic(text.charCodeAt(tokens[index - 1]!.start))) return undefined;
  const { start, end } = tokens[index]!;
  const twin = cyrillicTwin(text.slice(start, end));
  return twin === undefined ? undefined : node.next.get(twin);
}

/** "Convention2 against": a footnote's number that has lost its place above the line. */
const NUMBERED = /^(\p{L}{4,})\d{1,2}$/u;

function otherReadings(key: string): string[] {
  const last = key.charCodeAt(key.length - 1);
  const numbered = last >= CODE_OF_0 && last <= CODE_OF_9 ? NUMBERED.exec(key) : null;
  return numbered ? [stemOf(numbered[1]!)] : prefixlessOf(key);
}

/** Follows the tree from the word at `from`, every way it can, and adds each name met that is written as it must be. */
function addNamesFrom(
  found: Candidate[],
  node: LexiconNode,
  text: string,
  tokens: Token[],
  from: number,
  last: number,
  oddities: string,
): void {
  if (node.names.length) {
    const names = node.names.filter((name) => isWrittenAs(name, text, tokens, from, last, oddities));
    const { start } = tokens[from]!;
    if (names.length) found.push({ start, end: tokens[last]!.end, from, to: last, names });
  }
  if (!node.next.size) return;
  if (isPlainStep(text, tokens, last)) {
    addNamesThrough(found, node, text, tokens, from, last + 1, oddities);
    return;
  }
  for (const step of stepsAfter(text, tokens, last)) {
    addNamesThrough(found, node, text, tokens, from, step.index, oddities + step.oddities);
  }
}

/** Goes on from `node` with the word at `index`. Nearly every word of a page comes here and goes no further. */
function addNamesThrough(
  found: Candidate[],
  node: LexiconNode,
  text: string,
  tokens: Token[],
  from: number,
  index: number,
  oddities: string,
): void {
  const { stem, end } = tokens[index]!;
  const straight = node.next.get(stem);
  if (straight) addNamesFrom(found, straight, text, tokens, from, index, oddities);
  else if (mayBeOther(text, tokens, index)) {
    for (const other of otherNodes(node, text, tokens, index)) {
      addNamesFrom(found, other, text, tokens, from, index, oddities);
    }
  }
  if (end === text.length || !HYPHENS.includes(text[end]!)) return;
  const split = splitWord(node, text, tokens, index);
  if (split) addNamesFrom(found, split, text, tokens, from, index + 1, oddities);
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
  if (areApart(found)) return found;
  const taken = new Uint8Array(words);
  const length = (candidate: Candidate) => candidate.to - candidate.from;
  return [...found]
    .sort((a, b) => length(b) - length(a) || a.start - b.start || Number(Boolean(a.near)) - Number(Boolean(b.near)))
    .filter(({ from, to }) => {
      for (let word = from; word <= to; word += 1) if (taken[word]) return false;
      taken.fill(1, from, to + 1);
      return true;
    })
    .sort((a, b) => a.start - b.start);
}

/** One after the other already, and none within another. */
function areApart(found: Candidate[]): boolean {
  for (let index = 1; index < found.length; index += 1) if (found[index]!.from <= found[index - 1]!.to) return false;
  return true;
}
