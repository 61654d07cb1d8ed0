/**
 * The folded key of a word → the part that its inflected forms share: "konventionen" and "konvention" are one word.
 *
 * Works by script and shape of the word alone, since a page seldom says which language a sentence is in. Both sides
 * of a comparison pass through it, so a stem need not be a word. It rather misses a form than makes two words one.
 * In: a key made by `foldWord`. Out: `stemOf` one stem; `prefixlessOf` the stems left when joined particles are cut.
 */
import { arabicStem, withoutArabicPrefixes } from './stem/arabic.ts';
import { cyrillicEndings } from './stem/cyrillic.ts';
import { withoutEnding } from './stem/endings.ts';
import { latinEndings } from './stem/latin.ts';

/** Shorter words have hardly any ending that cannot as well be part of another word: "mali", "cuba", "того". */
const SHORTEST = 5;
/** Arabic spells no short vowels: its words of five letters are as telling as others of eight. */
const SHORTEST_ARABIC = 3;

const LAST_ASCII = 0x7f;
const FIRST_CYRILLIC = 0x400;
const LAST_CYRILLIC = 0x4ff;
const FIRST_ARABIC = 0x600;
const LAST_ARABIC = 0x6ff;
const NONE: string[] = [];

/**
 * The stem of a word.
 *
 * @param key a word as `foldWord` gives it
 * @returns its stem, of four letters or more (Arabic: three), or the key itself; a stem is its own stem
 */
export function stemOf(key: string): string {
  const first = key.charCodeAt(0);
  if (first <= LAST_ASCII) return key.length < SHORTEST ? key : withoutEnding(latinEndings(), key);
  if (first >= FIRST_CYRILLIC && first <= LAST_CYRILLIC) {
    return key.length < SHORTEST ? key : withoutEnding(cyrillicEndings(), key);
  }
  if (isArabic(first)) return key.length < SHORTEST_ARABIC ? key : arabicStem(key);
  return key;
}

/**
 * What else a word on a page may be: the same without the particles that Arabic writes joined to the next word.
 *
 * @param key a word as `foldWord` gives it
 * @returns stems, none of them the word's own; empty for nearly every word
 */
export function prefixlessOf(key: string): string[] {
  return isArabic(key.charCodeAt(0)) ? withoutArabicPrefixes(key) : NONE;
}

function isArabic(code: number): boolean {
  return code >= FIRST_ARABIC && code <= LAST_ARABIC;
}
