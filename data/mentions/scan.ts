/**
 * One block of text → the names in it, before anybody has asked what the page is about.
 *
 * Pure and independent of other blocks, so that a caller may keep the result while the block's text stands.
 */
import type { Lexicon, LexiconNode, Name } from './lexicon.ts';
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
}

/** The result of scanning a block: its words (the resolver reads them again) and the names found. */
export interface ScannedBlock {
  tokens: Token[];
  candidates: Candidate[];
}

/**
 * What may stand between the words of a name: nothing, white space, or one joining mark. A dash with spaces, or a long
 * one, begins something new ("HANOI — Convention"); a hyphen at a line's end, or in "Drogen- und Verbrechensbekämpfung", does not.
 */
const PLAIN_GAP = /^(?:\s*|[-‐‑–'’ʼ/·・]|\s*&\s*|[-‐‑]\s+)$/;
/** "the UN's convention": the possessive is no word of its own. */
const POSSESSIVE = /^['’ʼ＇][sS]/;
const INVISIBLE = /\p{Cf}/gu;
const SPACE = /\s/g;
const OPENING = /^\s*[([（]\s*$/u;
const CLOSING = /^\s*[)\]）]\s*$/u;
const ARTICLE = 'the';
/** Names have little punctuation inside: a bracket, a comma, a full stop. */
const MOST_ODDITIES = 3;
const ACRONYM = /^\p{Lu}[\p{Lu}.]{1,9}$/u;

/** Finds every name in `text`; of overlapping names only the longest stays. Linear in the length of `text`. */
export function scanBlock(lexicon: Lexicon, text: string): ScannedBlock {
  const tokens = tokenize(text);
  const found: Candidate[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const first = lexicon.root.next.get(tokens[index]!.key);
    if (first) found.push(...namesFrom(first, text, tokens, index));
  }
  return { tokens, candidates: keepLongest(found, tokens.length) };
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
  const names = node.names.filter((name) => isWrittenAs(name, text.slice(start, end), oddities));
  const found: Candidate[] = names.length ? [{ start, end, from, to: last, names }] : [];
  if (!node.next.size) return found;
  for (const way of [nextWord, overArticle, overAcronym]) {
    const step = way(text, tokens, last);
    const next = step && node.next.get(tokens[step.index]!.key);
    if (next) found.push(...namesFrom(next, text, tokens, from, step.index, oddities + step.oddities));
  }
  return found;
}

interface Step {
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

/** What stands between a word and the next, without possessives and invisible characters. */
function gapAfter(text: string, tokens: Token[], index: number): string | undefined {
  const [word, next] = [tokens[index], tokens[index + 1]];
  return word && next && text.slice(word.end, next.start).replace(INVISIBLE, '').replace(POSSESSIVE, '');
}

function isWrittenAs(name: Name, written: string, oddities: string): boolean {
  for (const character of oddities) if (!name.punctuation.includes(character)) return false;
  if (name.caseRule === 'any') return true;
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
function keepLongest(found: Candidate[], words: number): Candidate[] {
  const taken = new Uint8Array(words);
  const length = (candidate: Candidate) => candidate.to - candidate.from;
  return [...found]
    .sort((a, b) => length(b) - length(a) || a.start - b.start)
    .filter(({ from, to }) => {
      if (taken.subarray(from, to + 1).includes(1)) return false;
      taken.fill(1, from, to + 1);
      return true;
    })
    .sort((a, b) => a.start - b.start);
}
