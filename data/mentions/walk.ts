/**
 * Words of a text, walked along the lexicon's tree: every name that they spell, whatever stands between its words that a
 * reader would not count (white space, hyphens, an article, an acronym in brackets, a footnote mark).
 */
import type { Lexicon, LexiconNode, Name } from './lexicon.ts';
import { prefixlessOf, stemOf } from './stem.ts';
import { type Token, tokenize } from './tokens.ts';

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
 * What may stand between the words of a name: nothing, white space, or one joining mark. A dash with spaces, or a long
 * one, begins something new ("HANOI — Convention"); a hyphen at a line's end, or in "Drogen- und Verbrechensbekämpfung", does not.
 */
const PLAIN_GAP = /^(?:\s*|[-‐‑–'’ʼ/·・]|\s*&\s*|[-‐‑]\s+)$/;
/** "the UN's convention": the possessive is no word of its own. */
const POSSESSIVE = /^['’ʼ＇](?:[sS]|(?=\s))/;
const UNSEEN = /[\p{Cf}²³¹⁰-⁹₀-₉*†‡§]/gu;
const NOTE_KEY = /^(?:\d{1,3}|[a-z])$/;
const NOTE_OPENING = /^\s?\[$/;
const NOTE_CLOSING = /^\]\s*$/;
const SPACE = /\s/g;
const OPENING = /^\s*[([（]\s*$/u;
const CLOSING = /^\s*[)\]）]\s*$/u;
const ARTICLE = 'the';
/** Names have little punctuation inside: a bracket, a comma, a full stop. */
const MOST_ODDITIES = 3;
const ACRONYM = /^\p{Lu}[\p{Lu}.]{1,9}$/u;

/**
 * The names spelled by `tokens`, the words of `text`; of overlapping ones the longest.
 *
 * @param among which names to look for, when not for all: a shorter one is then found within a longer that is not wanted
 */
export function scanTokens(
  lexicon: Lexicon,
  text: string,
  tokens: Token[],
  among?: (name: Name) => boolean,
): Candidate[] {
  const found: Candidate[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    for (const first of nextNodes(lexicon.root, tokens[index]!)) found.push(...namesFrom(first, text, tokens, index));
  }
  const wanted = among
    ? found.flatMap((candidate) => {
        const names = candidate.names.filter(among);
        return names.length ? { ...candidate, names } : [];
      })
    : found;
  return keepLongest(wanted, tokens.length);
}

/** Where a word leads from a node: by its stem; by what is left of it without attached prefixes and footnote numbers. */
function nextNodes(node: LexiconNode, { key, stem }: Token): LexiconNode[] {
  const straight = node.next.get(stem);
  if (straight) return [straight];
  return otherReadings(key).flatMap((reading) => node.next.get(reading) ?? []);
}

/** "Convention2 against": a footnote's number that has lost its place above the line. */
const NUMBERED = /^(\p{L}{4,})\d{1,2}$/u;
const LAST_DIGIT = /\d$/;

function otherReadings(key: string): string[] {
  const numbered = LAST_DIGIT.test(key) && NUMBERED.exec(key);
  return numbered ? [stemOf(numbered[1]!)] : prefixlessOf(key);
}

/** Follows the tree from the word at `from`, every way it can, and returns each name met that is written as it must be. */
function namesFrom(
  node: LexiconNode,
  text: string,
  tokens: Token[],
  from: number,
  last = from,
  oddities = '',
): Candidate[] {
  const start = tokens[from]!.start;
  const end = tokens[last]!.end;
  const names = node.names.filter(
    (name) =>
      isWrittenAs(name, text.slice(start, end), oddities) &&
      (name.caseRule !== 'spelling' || !ASCII.test(name.text) || isVietnamese(text)),
  );
  const found: Candidate[] = names.length ? [{ start, end, from, to: last, names }] : [];
  if (!node.next.size) return found;
  for (const step of stepsAfter(text, tokens, last)) {
    for (const next of nextNodes(node, tokens[step.index]!)) {
      found.push(...namesFrom(next, text, tokens, from, step.index, oddities + step.oddities));
    }
  }
  return found;
}

/** The words that may come next in a name. */
export function stepsAfter(text: string, tokens: Token[], last: number): Step[] {
  return [nextWord, overArticle, overAcronym, overNote].flatMap((way) => way(text, tokens, last) ?? []);
}

export interface Step {
  index: number;
  /** Punctuation stepped over that only a name with the same punctuation may have. */
  oddities: string;
}

/** Straight on to the next word. */
function nextWord(text: string, tokens: Token[], last: number): Step | undefined {
  const gap = gapAfter(text, tokens, last);
  if (gap === undefined) return undefined;
  if (PLAIN_GAP.test(gap)) return { index: last + 1, oddities: '' };
  const oddities = gap.replace(SPACE, '');
  return oddities.length <= MOST_ODDITIES ? { index: last + 1, oddities } : undefined;
}

/** Machine translation is free with articles: "Convention against the Cybercrime". */
function overArticle(text: string, tokens: Token[], last: number): Step | undefined {
  const article = nextWord(text, tokens, last);
  if (!article || tokens[article.index]!.key !== ARTICLE) return undefined;
  const behind = nextWord(text, tokens, article.index);
  return behind && { index: behind.index, oddities: article.oddities + behind.oddities };
}

/** "United Nations (UN) treaty against cybercrime". */
function overAcronym(text: string, tokens: Token[], last: number): Step | undefined {
  const acronym = tokens[last + 1];
  const isInBrackets =
    OPENING.test(gapAfter(text, tokens, last) ?? '') && CLOSING.test(gapAfter(text, tokens, last + 1) ?? '');
  return acronym && isInBrackets && ACRONYM.test(text.slice(acronym.start, acronym.end))
    ? { index: last + 2, oddities: '' }
    : undefined;
}

/** "Convention[2] against", "Convention [a] against". */
function overNote(text: string, tokens: Token[], last: number): Step | undefined {
  const note = tokens[last + 1];
  if (!note || !NOTE_KEY.test(note.key) || !NOTE_OPENING.test(gapAfter(text, tokens, last) ?? '')) return undefined;
  const isClosed = NOTE_CLOSING.test(gapAfter(text, tokens, last + 1) ?? '');
  return isClosed ? { index: last + 2, oddities: '' } : undefined;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the range is "all of ASCII"
const ASCII = /^[\x00-\x7f]*$/;
/** Letters that only Vietnamese has: no text of a sentence or two in it is without them. */
const VIETNAMESE = /[ăđơưạ-ỹ]/iu;

function isVietnamese(text: string): boolean {
  return VIETNAMESE.test(text.normalize('NFC'));
}

/** True where two neighbouring words may belong to one name: nothing but space or a joining mark is between them. */
export function isJoined(text: string, tokens: Token[], index: number): boolean {
  const gap = gapAfter(text, tokens, index);
  return gap !== undefined && PLAIN_GAP.test(gap);
}

/** What stands between a word and the next, without possessives, footnote signs and invisible characters. */
function gapAfter(text: string, tokens: Token[], index: number): string | undefined {
  const [word, next] = [tokens[index], tokens[index + 1]];
  return word && next && text.slice(word.end, next.start).replace(UNSEEN, '').replace(POSSESSIVE, '');
}

export function isWrittenAs(name: Name, written: string, oddities: string): boolean {
  for (const character of oddities) if (!name.punctuation.includes(character)) return false;
  if (name.caseRule === 'any') return true;
  if (name.caseRule === 'spelling') {
    const composed = written.normalize('NFC');
    return composed === name.text || composed === name.text.toUpperCase();
  }
  if (name.caseRule === 'capitals') return written === written.toUpperCase();
  return sameInitials(name.text, written);
}

/** True where every word that the name capitalises is capitalised here too ("META" is "Meta", "meta" is not). */
function sameInitials(name: string, written: string): boolean {
  const wanted = tokenize(name);
  const got = tokenize(written);
  return wanted.every((word, index) => {
    const initial = name[word.start]!;
    if (initial === initial.toLowerCase()) return true;
    const here = written[got[index]?.start ?? 0]!;
    return here !== here.toLowerCase() || here === here.toUpperCase();
  });
}

/** Of names that share a word, the one with the most words stays, the earlier one where they are equal. */
export function keepLongest(found: Candidate[], words: number): Candidate[] {
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
