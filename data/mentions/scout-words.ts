/**
 * How the scout reads: the compile step makes keys of names with it, the scout keys of a page, so that both come to the same.
 *
 * A key is a name with each word cut to its first letters, where endings do not reach. Scripts that do not set words apart
 * have a character for a word. A name of one word keeps more letters. In: text. Out: words, and hashes of keys.
 */

/** Letters of each word. In few languages do endings change the first four. */
export const LETTERS = 4;
/** Letters of a word that is a name alone: "Computerkriminalität" is not "Computer". */
const MOST_ALONE = 13;
/** A word alone of no more letters counts as a whole: "bec" is not "because". */
const WHOLE_UP_TO = 5;
/** The key of a longer name is its most telling words. */
export const MOST_WORDS = 5;

/**
 * What lies between spaces and signs of punctuation. Listed and not asked of Unicode (`\p{L}`), whose tables cost a browser
 * more to look through than a page has words to show for it.
 */
const WORD = /[^\0-/:-@[-`{-©«-´¶-¹»-¿×÷،؛؟\u2000-\u2bff\u3000-\u3004\u3008-\u3020・\uff00-\uff0f]+/g;
/** Han, kana and hangul. Korean sets words apart, but not always the same ones. */
export const UNSPACED = /[\u3005-\u3007\u3040-\u30fa\u30fc-\u30ff\u3400-\u9fff\uac00-\ud7a3]/;
const HAS_ARABIC = /[\u0600-\u06ff]/;
/** The article, which Arabic writes in one with the word, and what may come before it. */
const ARABIC_PREFIX = /^(?:[وفبلك]?(?:ال|لل)(?=[\u0600-\u06ff]{3}))+/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the range is "all of ASCII"
const ASCII_ONLY = /^[\x00-\x7f]*$/;
const MARKS = /[\u0300-\u036f\u0640\u064b-\u065f]/g;

/**
 * What no anchor has: letters in pieces, wide letters, the Turkish i with and without a dot, characters without width. Sources,
 * because a class of single marks is easily misread.
 */
const UNSEEN = '\\u00ad\\u0307\\u200b-\\u200d\\u2060\\ufeff';
const TO_BE_MENDED = new RegExp(
  `[${UNSEEN}\\u0130\\u0131\\u0300-\\u036f\\u0653-\\u0655\\u1100-\\u11ff\\u3099\\u309a\\uff10-\\uff5a]`,
);
const DROPPED = new RegExp(`[${UNSEEN}]`, 'g');
const TURKISH_I = /[\u0130\u0131]/g;
/** Where the texts of two elements meet without a space between them. */
const SEAM = /(?<=[a-z])[A-Z]/g;

/** A page's text as expressions can search it. */
export function mended(text: string): string {
  const whole = TO_BE_MENDED.test(text) ? text.normalize('NFKC').replace(TURKISH_I, 'i').replace(DROPPED, '') : text;
  return whole.replace(SEAM, ' $&');
}

/** Words in small letters without accents. */
export function wordsOf(text: string): string[] {
  const words: string[] = plain(text).match(WORD) ?? [];
  return HAS_ARABIC.test(text) ? words.map(bare) : words;
}

/** The same words as they are written, less capitals. */
export function writtenWordsOf(text: string): string[] {
  return text.toLowerCase().match(WORD)?.map(bare) ?? [];
}

/** The same of a script without spaces: its characters. */
export function charactersOf(text: string): string[] {
  return [...(plain(text).match(WORD)?.join('') ?? '')];
}

function plain(text: string): string {
  const small = text.toLowerCase();
  if (ASCII_ONLY.test(small)) return small;
  return small.normalize('NFKD').replace(MARKS, '').replace(TURKISH_I, 'i').normalize('NFC');
}

function bare(word: string): string {
  return word.replace(ARABIC_PREFIX, '');
}

const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;
/** Few enough for a short table, enough that hardly any other words come to the same. */
const KEY_BITS = 28;

/** Carries a hash on over a letter (FNV-1a). */
function mixed(value: number, code: number): number {
  return Math.imul(value ^ code, PRIME);
}

function hashOf(text: string, letters: number): number {
  let value = OFFSET_BASIS;
  for (let at = 0; at < text.length && at < letters; at += 1) value = mixed(value, text.charCodeAt(at));
  return value;
}

/** A hash as a key; `mark` tells keys of different making apart. */
function finished(value: number, mark: number): number {
  const last = mixed(value, mark);
  return (last ^ (last >>> KEY_BITS)) & (2 ** KEY_BITS - 1);
}

/** The key of several words that the scout finds at the word of index `at`, and nowhere else: so it counts once. */
export function keyOf(words: string[], at: number): number {
  return finished(
    words.reduce((value, word) => mixed(value, hashOf(word, LETTERS)), OFFSET_BASIS),
    at,
  );
}

/** The key of a word alone; `isOpen` when any letters may follow it. */
export function keyOfOne(word: string, isOpen: boolean): number {
  if (isOpen) return keyOfPart(word, false);
  if (word.length <= WHOLE_UP_TO) return keyOfPart(word, true);
  // The last letter of a long word may be an ending.
  return keyOfPart(word.slice(0, Math.min(word.length - 1, MOST_ALONE)), false);
}

function keyOfPart(part: string, isWhole: boolean): number {
  return finished(hashOf(part, part.length), isWhole ? WHOLE : PART);
}

const WHOLE = 100;
const PART = 101;

/** Keys of all names that have the word at index `at` for their anchor: it alone, with or without an ending, or with others. */
export function keysAround(words: string[], at: number): number[] {
  const word = words[at]!;
  const found = [keyOfPart(word, true), keyOfPart(word.slice(0, -1), true)];
  let value = OFFSET_BASIS;
  for (let letter = 0; letter < word.length && letter < MOST_ALONE; letter += 1) {
    value = mixed(value, word.charCodeAt(letter));
    found.push(finished(value, PART));
  }
  const first = Math.max(0, at - MOST_WORDS + 1);
  const hashes = words.slice(first, at + MOST_WORDS).map((other) => hashOf(other, LETTERS));
  for (let from = 0; from <= at - first; from += 1) {
    value = OFFSET_BASIS;
    for (let to = from; to < hashes.length && to < from + MOST_WORDS; to += 1) {
      value = mixed(value, hashes[to]!);
      if (to >= at - first && to > from) found.push(finished(value, at - first - from));
    }
  }
  return found;
}
