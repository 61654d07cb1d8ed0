/**
 * What a word can be, asked once a word: nine in ten on a page were on it before, and nearly all of them begin no number,
 * date, sum or phrase. In: words as written, a language. Out: their small letters, and whether they are such ordinary words.
 */
import { mayBeginDate } from './days.ts';
import type { ClaimLanguage } from './language.ts';
import { mayBeginVagueSum } from './money.ts';
import { mayBeginNumber } from './numbers.ts';
import { isTelling, mayBeTagged } from './tags.ts';

/** Beyond so many all are forgotten, for an archive has no end of words. */
const MOST_KEPT = 10_000;
/** In browsers a longer slice of a text keeps the whole text alive. */
const LONGEST_KEPT = 12;

/** What a word, in small letters, may begin, whatever comes after it. */
export interface WordUse {
  /** A number, a date or a sum. */
  mayBeFigure: boolean;
  /** A word or phrase that has a tag. */
  mayBeTagged: boolean;
}

const ORDINARY: WordUse = { mayBeFigure: false, mayBeTagged: false };
const TAGGED: WordUse = { mayBeFigure: false, mayBeTagged: true };
const ANYTHING: WordUse = { mayBeFigure: true, mayBeTagged: true };

const keys = new Map<string, string>();
const telling: Partial<Record<ClaimLanguage, Map<string, boolean>>> = {};
const uses: Partial<Record<ClaimLanguage, Map<string, WordUse>>> = {};

/** A word as one would look it up. */
export function keyOf(written: string): string {
  return kept(keys, written, () => written.normalize('NFC').toLowerCase());
}

/** Whether a sentence with the word, as written, may be a statement: one without any such word and without a name is none. */
export function mayTell(written: string, language: ClaimLanguage): boolean {
  telling[language] ??= new Map();
  return kept(telling[language], written, () => {
    const word = keyOf(written);
    return mayBeginNumber(word, language) || mayBeginVagueSum(word, language) || isTelling(word, language);
  });
}

/** What a word can be: nearly all are ordinary. */
export function useOf(word: string, language: ClaimLanguage): WordUse {
  uses[language] ??= new Map();
  return kept(uses[language], word, () => lookUp(word, language));
}

function lookUp(word: string, language: ClaimLanguage): WordUse {
  const mayBeFigure =
    mayBeginNumber(word, language) || mayBeginDate(word, language) || mayBeginVagueSum(word, language);
  if (mayBeFigure) return ANYTHING;
  return mayBeTagged(word, language) ? TAGGED : ORDINARY;
}

function kept<Value>(all: Map<string, Value>, word: string, make: () => Value): Value {
  const known = all.get(word);
  if (known !== undefined) return known;
  const value = make();
  if (all.size >= MOST_KEPT) all.clear();
  if (word.length <= LONGEST_KEPT) all.set(word, value);
  return value;
}
