/**
 * Text to words with offsets: the one place that knows where a word begins and ends in each script.
 *
 * Rules that make differently written names equal live here, so that the lexicon (which is built by the same
 * function) and a page agree without further ado:
 * - "U.N." and "U. N." in capitals is the word "UN"; a stock ticker such as "META.O" is one word;
 * - a possessive 's is no word;
 * - "cyber crime" and "cyber-crime" are the word "cybercrime";
 * - Chinese, Japanese, Korean and Thai characters are words of their own.
 */
import { foldWord } from './fold.ts';
import { stemOf } from './stem.ts';
import type { Step } from './steps.ts';

/** A word: `key` folded, `stem` as the lexicon knows it, `start` and `end` as string indices into the text. */
export interface Token {
  key: string;
  stem: string;
  start: number;
  end: number;
  /** Where a name may go on from here; filled in by `steps.ts` when first asked. */
  steps?: Step[];
}

const OTHER = 1;
const WORD = 2;
const ALONE = 3;
/** Invisible characters: they may stand inside a word (a soft hyphen) but neither begin nor end one. */
const INVISIBLE = 4;

/** Class of each UTF-16 code unit, filled in when first met: text is ASCII or one script most of the time. */
const classes = new Uint8Array(0x10000);
const WORD_CHARACTER = /[\p{L}\p{N}\p{M}]/u;
const INVISIBLE_CHARACTER = /\p{Cf}/u;
/** "UNODC¹": a raised or lowered number is a footnote's, no part of the word. */
const FOOTNOTE_NUMBER = /[²³¹⁰-⁹₀-₉]/;
const STANDS_ALONE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/** Asked for characters that are not in `classes` yet. */
function classify(code: number): number {
  const character = String.fromCharCode(code);
  let found = OTHER;
  if (INVISIBLE_CHARACTER.test(character)) found = INVISIBLE;
  else if (STANDS_ALONE.test(character)) found = ALONE;
  else if (WORD_CHARACTER.test(character) && !FOOTNOTE_NUMBER.test(character)) found = WORD;
  classes[code] = found;
  return found;
}

/** What belongs to the character before it: decomposed voicing marks of Japanese, vowels and finals of Korean. */
const CONTINUES = /[\p{M}\u1160-\u11FF]/u;

/** "U.N.", "U. N.", "U.S", "e.g.": single letters, each followed by a full stop (the last one may lack it). */
const DOTTED = /\p{Lu}\.(?:\s?\p{Lu}\.)+|(?:\p{L}\.){2,}|(?:\p{L}\.)+\p{L}(?![\p{L}\p{N}])/uy;
/** "META.O", "INFY.NS": a ticker and its exchange, as agencies print after a company's name. */
const TICKER_TAIL = /\.[A-Z]{1,2}(?![\p{L}\p{N}])/uy;
const TICKER_HEAD = /^[A-Z0-9]{2,6}$/;
const APOSTROPHE = /['’ʼ＇]/;
/** Prefixes that news writes joined, hyphenated or apart from the same word. */
const LOOSE_PREFIXES = new Set(['cyber', 'ciber', 'кибер', 'кібер']);
const LOOSE_JOINT = /^(?:\s{1,3}|[-‐‑–])$/;
/** "Crime cyber des": a shorter word is no second part. */
const SHORTEST_SECOND_PART = 4;

/** Splits `text` into words. Linear in its length; never throws. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const kind = classes[code] || classify(code);
    if (kind === WORD) at = readWord(tokens, text, at);
    else if (kind === ALONE) at = readCharacter(tokens, text, at);
    else at += 1;
  }
  return tokens;
}

/** Reads the word that starts at `start` and returns the index after it. */
function readWord(tokens: Token[], text: string, start: number): number {
  let end = endOfWord(text, start);
  if (text[end] === '.') {
    DOTTED.lastIndex = start;
    const dotted = end === start + 1 ? DOTTED.exec(text) : null;
    if (dotted) {
      end = start + dotted[0].length;
      push(tokens, dotted[0].replace(/[.\s]/g, ''), text, start, end);
      return end;
    }
    TICKER_TAIL.lastIndex = end;
    const tail = TICKER_HEAD.test(text.slice(start, end)) ? TICKER_TAIL.exec(text) : null;
    if (tail) end += tail[0].length;
  }
  if (!isPossessive(text, start, end)) push(tokens, text.slice(start, end), text, start, end);
  return end;
}

function endOfWord(text: string, start: number): number {
  let end = start + 1;
  for (let at = end; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const kind = classes[code] || classify(code);
    if (kind === WORD) end = at + 1;
    else if (kind !== INVISIBLE) break;
  }
  return end;
}

/** A character of a script without spaces, with the marks that belong to it. */
function readCharacter(tokens: Token[], text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && CONTINUES.test(text[end]!)) end += 1;
  push(tokens, text.slice(start, end), text, start, end);
  return end;
}

function isPossessive(text: string, start: number, end: number): boolean {
  return (
    end === start + 1 && (text[start] === 's' || text[start] === 'S') && start > 0 && APOSTROPHE.test(text[start - 1]!)
  );
}

function push(tokens: Token[], written: string, text: string, start: number, end: number): void {
  const { key, stem } = wordOf(written);
  if (!key) return;
  if (tokens.length && key.length >= SHORTEST_SECOND_PART) {
    const before = tokens[tokens.length - 1]!;
    if (LOOSE_PREFIXES.has(before.key) && LOOSE_JOINT.test(text.slice(before.end, start))) {
      before.key += key;
      before.stem = stemOf(before.key);
      before.end = end;
      return;
    }
  }
  tokens.push({ key, stem, start, end });
}

type Word = Pick<Token, 'key' | 'stem'>;

/** Nine words in ten were on the page before. Beyond so many all are forgotten, for an archive has no end of them. */
const remembered = new Map<string, Word>();
const MOST_REMEMBERED = 10_000;
/** In browsers a longer slice keeps the whole text alive that it was cut from. */
const LONGEST_REMEMBERED = 12;

function wordOf(written: string): Word {
  const known = remembered.get(written);
  if (known) return known;
  const key = foldWord(written);
  const word = { key, stem: stemOf(key) };
  if (written.length <= LONGEST_REMEMBERED) {
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(written, word);
  }
  return word;
}
