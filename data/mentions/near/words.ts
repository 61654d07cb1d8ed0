/**
 * Names in other words: the words of a name in another order, or swapped for others of the same sense.
 *
 * "Technology Agreement on Cybersecurity", "the convention on cybercrime adopted by the United Nations" and "UN Cybercrime
 * Pact" are made of the senses of a known name and of nothing else. A name of three senses and more may also have one
 * word replaced by another with the same initial ("Electronic Freedom Foundation" keeps the letters EFF), if what is left
 * belongs to one entity alone. `meanings.ts` knows the names; here is which stretches of a text are asked for.
 */
import type { Lexicon, Name } from '../lexicon.ts';
import { isJoined } from '../steps.ts';
import type { Token } from '../tokens.ts';
import type { Candidate } from '../walk.ts';
import { CYBERSPACE } from './alike.ts';
import { SENSES_OF_CONCEPT, WORDS_BETWEEN } from './concepts.ts';
import type { Content } from './contents.ts';
import { FEWEST_SENSES, MOST_SENSES } from './data.ts';
import { isDescription } from './described.ts';
import type { Meanings } from './meanings.ts';
import { meantOf } from './meant.ts';
import type { SensedWord } from './sense-reader.ts';
import { CONJUNCTION, PLACE_WORD } from './senses/kinds.ts';
import {
  isEnding,
  isGangsName,
  isLikeName,
  isPhraseOfSeveral,
  isQuotable,
  isQuotationMark,
  isWithinCyberspace,
} from './stretches.ts';
import { HAS_CONJUNCTION, HAS_PLACE_WORD } from './tables.ts';
import { isTitled } from './titled.ts';

/** The longest stretch, small words included: a text of articles alone must not be read again and again. */
const MOST_WORDS = 20;
/** The place that a treaty is called by. */
const PLACE = 'hanoi';

/** What is searched: a text, and what its words stand for. */
interface Sensed {
  lexicon: Lexicon;
  meanings: Meanings;
  text: string;
  tokens: Token[];
  words: SensedWord[];
}

/** Finds names in other words. */
export function namesInOtherWords(sensed: Sensed): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < sensed.words.length; at += 1) addNamesFrom(found, sensed, at);
  return found;
}

/** Adds every stretch that begins with the word at `at` and has the senses of a name. */
function addNamesFrom(found: Candidate[], sensed: Sensed, at: number): void {
  const { meanings, text, tokens, words } = sensed;
  if (!words[at]!.senses.some(meanings.isKnown)) return;
  const contents: Content[] = [];
  let parts = 0;
  let strangers = 0;
  let isQuoted = false;
  const { from } = words[at]!;
  // "Signed in Hanoi the UN convention": the place is where it happened.
  if (words[at]!.senses.includes(PLACE) && words[at - 1]?.parts === PLACE_WORD) return;
  const end = Math.min(words.length, at + MOST_WORDS);
  for (let last = at; last < end && contents.length <= MOST_SENSES; last += 1) {
    const word = words[last]!;
    if (last > at && !isJoined(text, tokens, word.from - 1)) {
      if (!isQuotationMark(text, tokens, word.from - 1)) break;
      isQuoted = true;
    }
    if (word.parts && !isWithinCyberspace(words, last) && !isEnding(text, tokens[word.from]!)) {
      parts |= word.parts === CONJUNCTION ? HAS_CONJUNCTION : HAS_PLACE_WORD;
    }
    if (!word.senses.length) continue;
    if (!word.senses.every(meanings.isKnown)) strangers += 1;
    if (strangers > 1) break;
    // A word that says again what was said does not end a name.
    if (!addContents(contents, word, text, tokens)) continue;
    const concept = parts & HAS_CONJUNCTION ? undefined : conceptOf(meanings, contents, words, at, last);
    if (concept) found.push(candidateOf(tokens, from, word.to, [concept]));
    if (last === at && !word.isCompound && !isPhraseOfSeveral(word)) continue;
    if (!isQuoted && !isLikeName(contents)) continue;
    const names = namesOf(sensed, contents, at, last, isQuoted).filter((name) => isWhole(meanings, name, parts));
    if (names.length) found.push(candidateOf(tokens, from, word.to, names));
  }
}

function candidateOf(tokens: Token[], from: number, to: number, names: Name[]): Candidate {
  return { start: tokens[from]!.start, end: tokens[to]!.end, from, to, names, near: 'words' };
}

/** The names that the words from `at` to `last` mean and are written as. */
function namesOf(sensed: Sensed, contents: Content[], at: number, last: number, isQuoted: boolean): Name[] {
  const { lexicon, meanings, text, tokens, words } = sensed;
  const alike = meanings.namesWith(contents);
  if (!alike.length) return alike;
  const stretch = words.slice(at, last + 1);
  if (isGangsName(lexicon, contents, text, tokens, stretch)) return [];
  const place = { text, start: tokens[words[at]!.from]!.start, end: tokens[words[last]!.to]!.end, words, at };
  const names = meantOf(alike, meanings, contents, place);
  if (isQuoted) return names.filter((name) => isQuotable(name, contents));
  // How it is written tells the same of all names of a kind, and a treaty has a hundred.
  const titled = new Map<string, boolean>();
  const isTitledAs = (name: Name): boolean => {
    const { kind } = name.entity;
    const known = titled.get(kind) ?? isTitled(name, text, tokens, stretch);
    titled.set(kind, known);
    return known;
  };
  return names.filter((name) => isTitledAs(name) && !isDescription(name, contents, meanings.uncased));
}

/** Adds the senses of a word that are new. Returns whether any is. */
function addContents(contents: Content[], { senses, from }: SensedWord, text: string, tokens: Token[]): boolean {
  const before = contents.length;
  const { key, start } = tokens[from]!;
  for (const sense of senses) {
    let other = 0;
    while (other < before && contents[other]!.sense !== sense) other += 1;
    if (other === before) contents.push({ sense, word: key, written: text[start]! });
  }
  return contents.length > before;
}

/** The concept that the words from `at` to `last` stand for, if they have its senses and little else. */
function conceptOf(
  meanings: Meanings,
  contents: Content[],
  words: SensedWord[],
  at: number,
  last: number,
): Name | undefined {
  if (
    contents.length > SENSES_OF_CONCEPT ||
    (last === at && words[at]!.to === words[at]!.from && contents.length < FEWEST_SENSES)
  ) {
    return undefined;
  }
  const concept = meanings.concept(contents);
  if (!concept) return undefined;
  let between = 0;
  for (let index = at; index <= last; index += 1) if (!words[index]!.senses.length) between += 1;
  // "Made certain acts online a crime": what says where stands before it without a word between, or behind it.
  return between <= (CYBERSPACE.has(contents[0]!.sense) ? 0 : WORDS_BETWEEN) ? concept : undefined;
}

/** Whether a conjunction or a word of place is part of the name, and not between two things. */
function isWhole(meanings: Meanings, name: Name, parts: number): boolean {
  const own = meanings.partsOf(name);
  if (parts & HAS_CONJUNCTION && !(own & HAS_CONJUNCTION)) return false;
  return !(parts & HAS_PLACE_WORD) || name.entity.kind === 'event' || Boolean(own & HAS_PLACE_WORD);
}
