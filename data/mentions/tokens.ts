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

/** A word: `key` as the lexicon knows it, `start` and `end` as string indices into the text. */
export interface Token {
  key: string;
  start: number;
  end: number;
}

const OTHER = 1;
const WORD = 2;
const ALONE = 3;

/** Class of each UTF-16 code unit, filled in when first met: text is ASCII or one script most of the time. */
const classes = new Uint8Array(0x10000);
const WORD_CHARACTER = /[\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]/u;
const STANDS_ALONE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

function classOf(code: number): number {
  const known = classes[code];
  if (known) return known;
  const character = String.fromCharCode(code);
  const found = !WORD_CHARACTER.test(character) ? OTHER : STANDS_ALONE.test(character) ? ALONE : WORD;
  classes[code] = found;
  return found;
}

/** "U.N.", "U.S", "e.g.": single letters, each followed by a full stop (the last one may lack it). */
const DOTTED = /(?:\p{L}\.){2,}|(?:\p{L}\.)+\p{L}(?![\p{L}\p{N}])/uy;
/** "META.O", "INFY.NS": a ticker and its exchange, as agencies print after a company's name. */
const TICKER_TAIL = /\.[A-Z]{1,2}(?![\p{L}\p{N}])/uy;
const TICKER_HEAD = /^[A-Z0-9]{2,6}$/;
const APOSTROPHE = /['’ʼ＇]/;
/** Prefixes that news writes joined, hyphenated or apart from the same word. */
const LOOSE_PREFIXES = new Set(['cyber', 'ciber', 'кибер', 'кібер']);
const LOOSE_JOINT = /^[\s\p{Pd}]{1,3}$/u;

/** Splits `text` into words. Linear in its length; never throws. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === OTHER) {
      at += 1;
    } else if (kind === ALONE) {
      push(tokens, text, at, at + 1);
      at += 1;
    } else {
      at = readWord(tokens, text, at);
    }
  }
  return tokens;
}

/** Reads the word that starts at `start` and returns the index after it. */
function readWord(tokens: Token[], text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && classOf(text.charCodeAt(end)) === WORD) end += 1;
  if (text[end] === '.') {
    if (end === start + 1) {
      DOTTED.lastIndex = start;
      const dotted = DOTTED.exec(text);
      if (dotted) {
        const stop = start + dotted[0].length;
        tokens.push({ key: foldWord(dotted[0].replaceAll('.', '')), start, end: stop });
        return stop;
      }
    }
    TICKER_TAIL.lastIndex = end;
    const tail = TICKER_HEAD.test(text.slice(start, end)) ? TICKER_TAIL.exec(text) : null;
    if (tail) end += tail[0].length;
  }
  if (!isPossessive(text, start, end)) push(tokens, text, start, end);
  return end;
}

function isPossessive(text: string, start: number, end: number): boolean {
  return (
    end === start + 1 && (text[start] === 's' || text[start] === 'S') && start > 0 && APOSTROPHE.test(text[start - 1]!)
  );
}

function push(tokens: Token[], text: string, start: number, end: number): void {
  const key = foldWord(text.slice(start, end));
  if (!key) return;
  const before = tokens[tokens.length - 1];
  if (before && LOOSE_PREFIXES.has(before.key) && LOOSE_JOINT.test(text.slice(before.end, start))) {
    before.key += key;
    before.end = end;
    return;
  }
  tokens.push({ key, start, end });
}
