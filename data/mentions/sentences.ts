/**
 * Words of a block → the number of the sentence that each stands in.
 *
 * Needed on every page with names in it, so it is one pass over the gaps between words and asks no segmenter: a rough
 * border is good enough for "in the same sentence". In: text and words. Out: a number a word, counted from 0.
 */
import { foldWord } from './fold.ts';
import { remembered } from './remembered.ts';
import type { Token } from './tokens.ts';
import { WordSet } from './word-set.ts';

/** Marks that end a sentence wherever they stand: their scripts write no space after them. */
const ENDS_ALWAYS = /[。！？｡।]/;
/** Marks that end one before white space, with closing quotation marks or brackets between. */
const ENDS_BEFORE_SPACE = /[.!?…؟۔]["'”’»)\]]*\s/;
const FULL_STOP_ONLY = /^[^!?…؟۔]*$/;

/** A full stop after these belongs to the word. */
const ABBREVIATIONS = new WordSet(() =>
  `mr mrs ms dr prof gov sen rep amb gen col st no art arts para jan feb mar apr jun jul aug sep sept oct nov dec inc corp ltd
  vs etc sr sra dra nr abs bzw pp ch`
    .split(/\s+/)
    .map(foldWord),
);

/** Numbers the sentences of a block: once, for several ask. Linear in the length of `text`. */
export function sentencesOf(text: string, tokens: Token[]): Int32Array {
  return numbered(tokens, text);
}

const numbered = remembered((tokens: Token[], text: string): Int32Array => {
  const sentences = new Int32Array(tokens.length);
  let current = 0;
  for (let at = 1; at < tokens.length; at += 1) {
    const [before, here] = [tokens[at - 1]!, tokens[at]!];
    if (here.start - before.end > 1 || ENDS_ALWAYS.test(text.slice(before.end, here.start))) {
      if (isBorder(text, before, here)) current += 1;
    }
    sentences[at] = current;
  }
  return sentences;
});

function isBorder(text: string, before: Token, here: Token): boolean {
  const gap = text.slice(before.end, here.start);
  if (ENDS_ALWAYS.test(gap)) return true;
  // "U.N. The text": the word itself holds its full stop, and a capital after it may be a name's.
  if (!ENDS_BEFORE_SPACE.test(gap)) return false;
  if (!FULL_STOP_ONLY.test(gap)) return true;
  const first = text[here.start]!;
  const goesOnSmall = first === first.toLowerCase() && first !== first.toUpperCase();
  return !goesOnSmall && before.end - before.start > 1 && !ABBREVIATIONS.has(before.key);
}
