/**
 * From one word of a name to the next: whatever a reader would not count between them (white space, hyphens, an article,
 * an acronym in brackets, a footnote mark). Depends on the text alone, so each word's steps are worked out once.
 */
import type { Token } from './tokens.ts';

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

export interface Step {
  /** Index of the next word. */
  index: number;
  /** Punctuation stepped over that only a name with the same punctuation may have. */
  oddities: string;
}

/** The words that may come after word `last` in a name, nearest first. */
export function stepsAfter(text: string, tokens: Token[], last: number): Step[] {
  const token = tokens[last]!;
  token.steps ??= isSpaced(text, tokens, last)
    ? spacedSteps(text, tokens, last)
    : [nextWord, overArticle, overAcronym, overNote].flatMap((way) => way(text, tokens, last) ?? []);
  return token.steps;
}

/** One space, no article behind it: the next word is the only step, and not worth writing down. */
export function isPlainStep(text: string, tokens: Token[], last: number): boolean {
  return isSpaced(text, tokens, last) && tokens[last + 1]!.key !== ARTICLE;
}

/** The commonest gap by far: one space. */
function isSpaced(text: string, tokens: Token[], last: number): boolean {
  if (last + 1 === tokens.length) return false;
  const { end } = tokens[last]!;
  return tokens[last + 1]!.start === end + 1 && text[end] === ' ';
}

function spacedSteps(text: string, tokens: Token[], last: number): Step[] {
  const step = { index: last + 1, oddities: '' };
  const article = tokens[last + 1]!.key === ARTICLE ? overArticle(text, tokens, last) : undefined;
  return article ? [step, article] : [step];
}

/** True where two neighbouring words may belong to one name: nothing but space or a joining mark is between them. */
export function isJoined(text: string, tokens: Token[], index: number): boolean {
  if (isSpaced(text, tokens, index)) return true;
  const step = stepsAfter(text, tokens, index)[0];
  return step?.index === index + 1 && !step.oddities;
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

/** What stands between a word and the next, without possessives, footnote signs and invisible characters. */
function gapAfter(text: string, tokens: Token[], index: number): string | undefined {
  const word = tokens[index];
  const next = tokens[index + 1];
  return word && next && text.slice(word.end, next.start).replace(UNSEEN, '').replace(POSSESSIVE, '');
}
