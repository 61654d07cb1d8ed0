/**
 * A first guess from raw text, cheap enough for every page of every site that is on: may this be about the story?
 *
 * Two steps. An expression stops at anchors: of each telling name the first letters of its rarest word, which the browser
 * finds faster than a script could read. Only there the words around are compared with the names. It may say yes too often (the
 * reader then looks properly and shows nothing) but should not miss. `data/compile/scout-patterns.ts` makes what it knows.
 */
import { unpacked } from './scout-pack.ts';
import { charactersOf, keysAround, mended, UNSPACED, wordsOf } from './scout-words.ts';

export interface ScoutPatterns {
  /** Sources of expressions: anchors in Latin letters, in others that set words apart, and in all other scripts. */
  latin: string;
  spaced: string;
  unspaced: string;
  /** Packed keys of names of which each says enough alone: the convention, Budapest, cybercrime in any language. */
  proofs: string;
  /** Packed keys of ordinary cybercrime news: one is chance, several are a subject. */
  hints: string;
}

/** The fewest names of the trade with which `topicOf` may call a page cybercrime news, or one and a body beside it. */
export const HINTS_NEEDED = 2;

/** Room for the words of a name on either side of its anchor. */
const BEFORE = 70;
const AFTER = 90;
/** Spaces and signs of punctuation, in a class. */
const NO_LETTER = '\\s!-/:-@[-`{-~\\u2000-\\u206f';
/** What is between the beginnings of two words, for which an anchor has a space. */
const GAP = `[^${NO_LETTER}]*[${NO_LETTER}]{1,2}`;
/** Scripts that set words apart, Latin aside. */
const SPACED = /[\u0370-\u1fff]/;
/** What Arabic writes in one with the word that an anchor begins. */
const PARTICLE = /[\u0600-\u06ff]{1,4}$/;

/**
 * Makes the function that judges a stretch of text: infinite for proof, else the number of hints. What it returns for
 * several stretches adds up.
 */
export function createSuspicion(patterns: ScoutPatterns): (text: string) => number {
  let known: { proofs: Set<number>; hints: Set<number> } | undefined;

  const weigh = (keys: number[]): number => {
    known ??= { proofs: unpacked(patterns.proofs), hints: unpacked(patterns.hints) };
    const { proofs, hints } = known;
    if (keys.some((key) => proofs.has(key))) return Number.POSITIVE_INFINITY;
    return keys.some((key) => hints.has(key)) ? 1 : 0;
  };

  const search = (source: string, split: (text: string) => string[]) => {
    const anchors = new RegExp(source.replaceAll(' ', GAP), 'gi');
    return (text: string): number => {
      let sum = 0;
      anchors.lastIndex = 0;
      for (let match = anchors.exec(text); match && Number.isFinite(sum); match = anchors.exec(text)) {
        const at = match.index;
        const before = split(text.slice(Math.max(0, at - BEFORE), at).replace(PARTICLE, ''));
        sum += weigh(keysAround(before.concat(split(text.slice(at, at + AFTER))), before.length));
        // The next may begin within this one.
        anchors.lastIndex = at + 1;
      }
      return sum;
    };
  };

  const inLatin = search(patterns.latin, wordsOf);
  const inSpaced = search(patterns.spaced, wordsOf);
  const inUnspaced = search(patterns.unspaced, charactersOf);
  return (raw) => {
    const text = mended(raw);
    return inLatin(text) + (SPACED.test(text) ? inSpaced(text) : 0) + (UNSPACED.test(text) ? inUnspaced(text) : 0);
  };
}
