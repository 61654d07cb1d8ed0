/**
 * How much a reader reads, in words, whatever the script: Chinese, Japanese, Korean and Thai have a token for each
 * character, of which it takes several to make a word.
 */
import type { Token } from './tokens.ts';

/** Words that one character makes, by the range of its code unit: kana and Han, Hangul, Thai. */
const SHARES: [from: number, to: number, share: number][] = [
  [0x0e00, 0x0e7f, 0.2],
  [0x3040, 0x30ff, 0.4],
  [0x3400, 0x9fff, 0.6],
  [0xac00, 0xd7af, 0.35],
  [0xf900, 0xfaff, 0.6],
];
const FIRST_OF_THESE = 0x0e00;

/** Number of words in `tokens` or a part of them, which need not be whole for scripts without spaces. */
export function countWords(text: string, tokens: Token[], from = 0, to = tokens.length): number {
  let words = 0;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(tokens[at]!.start);
    words += code < FIRST_OF_THESE ? 1 : shareOf(code);
  }
  return words;
}

/** The part of a word that a token is which begins with this code unit. */
function shareOf(code: number): number {
  if (code < FIRST_OF_THESE) return 1;
  return SHARES.find(([from, to]) => code >= from && code <= to)?.[2] ?? 1;
}
