/**
 * Names in other words: the words of a name in another order, or swapped for others of the same sense.
 *
 * "Technology Agreement on Cybersecurity", "the convention on cybercrime adopted by the United Nations" and "UN Cybercrime
 * Pact" are made of the senses of a known name and of nothing else. A name of three senses and more may also have one
 * word replaced by another with the same initial ("Electronic Freedom Foundation" keeps the letters EFF), if what is left
 * belongs to one entity alone.
 */
import type { Lexicon, Name } from '../lexicon.ts';
import { type Token, tokenize } from '../tokens.ts';
import { type Candidate, isJoined } from '../walk.ts';
import { createSenseReader, type SensedWord, type SenseReader } from './sense-reader.ts';

/** Kinds whose names are made of words with a sense. A State, a person or a concept is not named in other words. */
const KINDS_IN_WORDS = new Set(['instrument', 'body', 'civil-society', 'company-coalition']);
/** Other kinds may be named so where the name is long, as "Article 19 of the UN Convention against Cybercrime" is. */
const SENSES_IN_OTHER_KINDS = 4;
const FEWEST_SENSES = 2;
const MOST_SENSES = 9;
/** A name with a word replaced has at least so many. */
const SENSES_FOR_REPLACEMENT = 3;

/** What translation makes of a convention: a meeting. Told apart from one by capitals and by a longer name. */
const TWIN_OF_AGREEMENT = 'conference';
const AGREEMENT = 'agreement';

interface Content {
  sense: string;
  initial: string;
}

interface Index {
  read: SenseReader;
  /** Names by all their senses. */
  whole: Map<string, Name[]>;
  /** Names by their senses but one, with the initial of that word. */
  replaced: Map<string, { name: Name; initial: string }[]>;
  /** Every sense and word that is in a name; what is in none ends the search. */
  known: Set<string>;
}

const indices = new WeakMap<Lexicon, Index>();

/** Finds names in other words among the `tokens` of `text`. */
export function namesInOtherWords(lexicon: Lexicon, text: string, tokens: Token[]): Candidate[] {
  const index = indexOf(lexicon);
  const words = index.read(text, tokens);
  return words.flatMap((word, at) => {
    if (word.sense === undefined || !index.known.has(word.sense)) return [];
    return namesFrom(index, text, tokens, words, at);
  });
}

/** Every stretch that begins with the word at `at` and has the senses of a name. */
function namesFrom(index: Index, text: string, tokens: Token[], words: SensedWord[], at: number): Candidate[] {
  const found: Candidate[] = [];
  const contents: Content[] = [];
  let strangers = 0;
  const { from } = words[at]!;
  for (let last = at; last < words.length && contents.length <= MOST_SENSES; last += 1) {
    const word = words[last]!;
    if (last > at && !isJoined(text, tokens, word.from - 1)) break;
    if (word.sense === undefined) continue;
    if (!index.known.has(word.sense)) strangers += 1;
    if (strangers > 1) break;
    if (!contents.some(({ sense }) => sense === word.sense)) contents.push(contentOf(word, tokens));
    const names = namesWith(index, contents).filter((name) => isTitled(name, text, tokens, words.slice(at, last + 1)));
    const { end } = tokens[word.to]!;
    if (names.length) found.push({ start: tokens[from]!.start, end, from, to: word.to, names, near: 'words' });
  }
  return found;
}

function namesWith({ whole, replaced }: Index, contents: Content[]): Name[] {
  const same = whole.get(keyOf(contents));
  if (same || contents.length < SENSES_FOR_REPLACEMENT) return same ?? [];
  for (const content of contents) {
    const alike = replaced.get(keyOf(contents.filter((other) => other !== content))) ?? [];
    const isOnes = alike.every(({ name }) => name.entity === alike[0]!.name.entity);
    const found = isOnes && alike.find(({ initial }) => initial === content.initial);
    if (found) return [found.name];
  }
  return [];
}

/**
 * Whether the stretch is written as a name is. A treaty may be described in small letters; an organisation's name begins
 * with a capital and has another one, unless its script has none.
 */
function isTitled(name: Name, text: string, tokens: Token[], words: SensedWord[]): boolean {
  if (name.entity.kind === 'instrument' && !words.some(({ sense }) => sense === TWIN_OF_AGREEMENT)) return true;
  const initials = words.flatMap(({ sense, from }) => (sense === undefined ? [] : text[tokens[from]!.start]!));
  const isSmall = (letter: string) => letter !== letter.toUpperCase();
  return !isSmall(initials[0]!) && initials.slice(1).some((letter) => !isSmall(letter));
}

function indexOf(lexicon: Lexicon): Index {
  const known = indices.get(lexicon);
  if (known) return known;
  const index: Index = {
    read: createSenseReader(lexicon),
    whole: new Map(),
    replaced: new Map(),
    known: new Set([TWIN_OF_AGREEMENT]),
  };
  for (const name of lexicon.names) addName(index, name);
  indices.set(lexicon, index);
  return index;
}

function addName({ read, whole, replaced, known }: Index, name: Name): void {
  const { ambiguous, text, entity } = name;
  if (ambiguous && entity.kind !== 'instrument') return;
  const isInWords = KINDS_IN_WORDS.has(entity.kind);
  const contents = contentsOf(read, text);
  if (contents.length < (isInWords ? FEWEST_SENSES : SENSES_IN_OTHER_KINDS) || contents.length > MOST_SENSES) return;
  for (const { sense } of contents) known.add(sense);
  put(whole, keyOf(contents), name);
  if (!isInWords || ambiguous || contents.length < SENSES_FOR_REPLACEMENT) return;
  if (entity.kind === 'instrument') {
    const twin = contents.map((content) =>
      content.sense === AGREEMENT ? { ...content, sense: TWIN_OF_AGREEMENT } : content,
    );
    put(whole, keyOf(twin), name);
    return;
  }
  for (const content of contents) {
    const key = keyOf(contents.filter((other) => other !== content));
    replaced.set(key, [...(replaced.get(key) ?? []), { name, initial: content.initial }]);
  }
}

/** The senses of a name, each once. */
function contentsOf(read: SenseReader, text: string): Content[] {
  const tokens = tokenize(text);
  const contents = read(text, tokens).flatMap((word) => (word.sense === undefined ? [] : contentOf(word, tokens)));
  return contents.filter(({ sense }, at) => contents.findIndex((other) => other.sense === sense) === at);
}

function contentOf({ sense, from }: SensedWord, tokens: Token[]): Content {
  return { sense: sense!, initial: tokens[from]!.key[0]! };
}

function keyOf(contents: Content[]): string {
  return contents
    .map(({ sense }) => sense)
    .sort()
    .join(' ');
}

function put(map: Map<string, Name[]>, key: string, name: Name): void {
  const names = map.get(key);
  if (!names) map.set(key, [name]);
  else if (!names.some(({ entity }) => entity === name.entity)) names.push(name);
}
