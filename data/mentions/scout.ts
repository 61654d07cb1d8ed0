/**
 * A first guess from raw text, cheap enough for every page of every site that is on: may this be about the story?
 *
 * It may say yes too often (the reader then looks properly and shows nothing) but must never miss: the patterns are
 * made from the lexicon by the compile step (`data/compile/scout-patterns.ts`), and a test tries every name.
 */

/** Sources of two regular expressions; a space stands for any white space or hyphens, as it would take too much room. */
export interface ScoutPatterns {
  /** Each match says enough alone: the convention, Budapest, cybercrime in any language. */
  proof: string;
  /** Words of ordinary cybercrime news: one is chance, several are a subject. */
  hint: string;
}

/** The fewest names of the trade with which `topicOf` may call a page cybercrime news, or one and a body beside it. */
export const HINTS_NEEDED = 2;

const SPACE = '[\\s\\p{Pd}]+';

// biome-ignore lint/suspicious/noControlCharactersInRegex: the range is "all of ASCII"
const ASCII_ONLY = /^[\x00-\x7f]*$/;

/** Soft hyphens and characters without width, with which pages break long words. */
const UNSEEN = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

/**
 * Makes the function that judges a stretch of text: infinite for proof, else the number of hints. What it returns for
 * several stretches adds up.
 */
export function createSuspicion({ proof, hint }: ScoutPatterns): (text: string) => number {
  const [proves, hints] = [new RegExp(spaced(proof), 'iu'), new RegExp(spaced(hint), 'giu')];
  return (text) => {
    const composed = ASCII_ONLY.test(text) ? text : text.normalize('NFKC').replace(UNSEEN, '');
    if (proves.test(composed)) return Number.POSITIVE_INFINITY;
    return composed.match(hints)?.length ?? 0;
  };
}

function spaced(pattern: string): string {
  return pattern.replaceAll(' ', SPACE);
}
