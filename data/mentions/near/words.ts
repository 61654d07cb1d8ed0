/**
 * Names in other words: the words of a name in another order, or swapped for others of the same sense.
 *
 * "Technology Agreement on Cybersecurity", "the convention on cybercrime adopted by the United Nations" and "UN Cybercrime
 * Pact" are made of the senses of a known name and of nothing else. A name of three senses and more may also have one
 * word replaced by another with the same initial ("Electronic Freedom Foundation" keeps the letters EFF), if what is left
 * belongs to one entity alone.
 */
import type { Lexicon, LexiconEntity, Name } from '../lexicon.ts';
import { isJoined } from '../steps.ts';
import type { Token } from '../tokens.ts';
import type { Candidate } from '../walk.ts';
import { alikeKey, CHARTER, CYBERSPACE, isCommonPolice, TEMPORARY } from './alike.ts';
import { SENSES_OF_CONCEPT, WORDS_BETWEEN } from './concepts.ts';
import { FEWEST_SENSES, KINDS_IN_WORDS, MOST_SENSES, type NameInSenses } from './data.ts';
import { isDescription, isUncasedName } from './described.ts';
import { type Ceremony, ceremonyIn, meantOf } from './meant.ts';
import { createSenseReader, type SensedWord, type SenseReader } from './sense-reader.ts';
import { CONJUNCTION, PLACE_WORD } from './senses/kinds.ts';
import { isCapital, isTitled, TWINS_OF_AGREEMENT } from './titled.ts';

/** The longest stretch, small words included: a text of articles alone must not be read again and again. */
const MOST_WORDS = 20;
/** A name with a word replaced has at least so many. */
const SENSES_FOR_REPLACEMENT = 3;

const AGREEMENT = 'agreement';
/** So many senses, an agreement among them, are a body's name and a treaty's. */
const SENSES_OF_TWO_NAMES = 7;
/** The place that a treaty is called by. */
const PLACE = 'hanoi';

interface Content {
  sense: string;
  /** The first word of it, folded. */
  word: string;
  /** Its first letter as it stands in the text. */
  written: string;
}

interface Index extends Pick<Lexicon, 'root'> {
  read: SenseReader;
  /** Names by all their senses. */
  whole: Map<string, Name[]>;
  /** Names by their senses but the one that says what sort of thing it is. */
  unsorted: Map<string, Name[]>;
  /** Names by their senses but one, with that word. */
  replaced: Map<string, { name: Name; word: string }[]>;
  /** Names by senses that stand for each other: see `alike.ts`. */
  alike: Map<string, Name[]>;
  /** Concepts by their senses. */
  concepts: Map<string, Name>;
  /** Every sense and word that is in a name; what is in none ends the search. */
  known: Set<string>;
  /** The name of the ceremony that a treaty's "conference" may be. */
  ceremony: Ceremony;
  /** Entities with a name in a script without capitals. */
  uncased: Set<LexiconEntity>;
  /** The conjunctions and words of place of those names that have any. */
  parted: Map<Name, NameInSenses[3]>;
}

const indices = new WeakMap<Lexicon, Index>();

/**
 * Finds names in other words among the `tokens` of `text`.
 *
 * @param slips names found with a slip: parts of a longer name, perhaps
 */
export function namesInOtherWords(lexicon: Lexicon, text: string, tokens: Token[], slips: Candidate[]): Candidate[] {
  const index = indexOf(lexicon);
  if (!index) return [];
  const words = index.read(text, tokens, slips);
  return words.flatMap((word, at) => {
    if (!word.senses.some((sense) => index.known.has(sense))) return [];
    return namesFrom(index, text, tokens, words, at);
  });
}

/** Every stretch that begins with the word at `at` and has the senses of a name. */
function namesFrom(index: Index, text: string, tokens: Token[], words: SensedWord[], at: number): Candidate[] {
  const found: Candidate[] = [];
  const contents: Content[] = [];
  const parts = new Set<string>();
  let strangers = 0;
  let isQuoted = false;
  const { from } = words[at]!;
  // "Signed in Hanoi the UN convention": the place is where it happened.
  if (words[at]!.senses.includes(PLACE) && words[at - 1]?.parts === PLACE_WORD) return found;
  const end = Math.min(words.length, at + MOST_WORDS);
  for (let last = at; last < end && contents.length <= MOST_SENSES; last += 1) {
    const word = words[last]!;
    if (last > at && !isJoined(text, tokens, word.from - 1)) {
      if (!isQuotationMark(text, tokens, word.from - 1)) break;
      isQuoted = true;
    }
    if (word.parts && !isWithinCyberspace(words, last) && !isEnding(text, tokens[word.from]!)) parts.add(word.parts);
    if (!word.senses.length) continue;
    if (!word.senses.every((sense) => index.known.has(sense))) strangers += 1;
    if (strangers > 1) break;
    const added = contentsOf(word, text, tokens).filter(
      ({ sense }) => !contents.some((other) => other.sense === sense),
    );
    // A word that says again what was said does not end a name.
    if (!added.length) continue;
    contents.push(...added);
    const concept = conceptOf(index, contents, words, at, last);
    if (concept && !parts.has(CONJUNCTION)) {
      found.push({
        start: tokens[from]!.start,
        end: tokens[word.to]!.end,
        from,
        to: word.to,
        names: [concept],
        near: 'words',
      });
    }
    if (last === at && !word.isCompound && !isPhraseOfSeveral(word)) continue;
    if (!isQuoted && !isLikeName(contents)) continue;
    const stretch = words.slice(at, last + 1);
    const place = { text, start: tokens[from]!.start, end: tokens[word.to]!.end, words, at };
    // How it is written tells the same of all names of a kind, and a treaty has a hundred.
    const titled = new Map<string, boolean>();
    const isTitledAs = (name: Name): boolean => {
      const { kind } = name.entity;
      const known = titled.get(kind) ?? isTitled(name, text, tokens, stretch);
      titled.set(kind, known);
      return known;
    };
    if (isNamedWithin(index, contents, text, tokens, stretch)) continue;
    const names = meantOf(namesWith(index, contents), index, contents, place).filter(
      (name) =>
        (isQuoted ? isQuotable(name, contents) : isTitledAs(name) && !isDescription(name, contents, index.uncased)) &&
        isWhole(index, name, parts),
    );
    if (!names.length) continue;
    found.push({ start: tokens[from]!.start, end: tokens[word.to]!.end, from, to: word.to, names, near: 'words' });
  }
  return found;
}

/** "The gang Akira", "Хакерская группа Лазарус": the name is one of the words, the others say what it is. */
function isNamedWithin(
  { root }: Index,
  contents: Content[],
  text: string,
  tokens: Token[],
  stretch: SensedWord[],
): boolean {
  if (!contents.some(({ sense }) => sense === GANG)) return false;
  const rest = contents.filter(({ sense }) => !SORTS_OF_GANG.has(sense));
  if (rest.length !== 1) return false;
  const word = stretch.find(({ senses }) => senses.includes(rest[0]!.sense))!;
  // "Akira gang" is a name, "Akira's gang" has one.
  const isOwner = POSSESSIVE.test(text.slice(tokens[word.to]!.end, tokens[word.to + 1]?.start));
  if (contents[0] === rest[0] && !isOwner) return false;
  return word.from === word.to && Boolean(root.next.get(tokens[word.from]!.stem)?.names.some(isOfGang));
}

const GANG = 'group';
const SORTS_OF_GANG = new Set([GANG, 'hack', 'hacker', 'organisation']);
const POSSESSIVE = /^['’]s?\s/u;
const isOfGang = ({ entity }: Name) => entity.signal === 'cybercrime';

/** Turkish writes endings behind an apostrophe: "Milletler'in". */
function isEnding(text: string, { start }: Token): boolean {
  return text[start - 1] === "'" || text[start - 1] === '’';
}

/** "Crime in the net": no place where something happened. */
function isWithinCyberspace(words: SensedWord[], at: number): boolean {
  const next = words[at + 1]?.senses.length ? words[at + 1] : words[at + 2];
  return words[at]!.parts === PLACE_WORD && Boolean(next?.senses.some((sense) => CYBERSPACE.has(sense)));
}

/** The concept that the words from `at` to `last` stand for, if they have its senses and little else. */
function conceptOf(
  { concepts }: Index,
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
  const concept = concepts.get(keyOf(contents));
  if (!concept) return undefined;
  let between = 0;
  for (let index = at; index <= last; index += 1) if (!words[index]!.senses.length) between += 1;
  // "Made certain acts online a crime": what says where stands before it without a word between, or behind it.
  return between <= (CYBERSPACE.has(contents[0]!.sense) ? 0 : WORDS_BETWEEN) ? concept : undefined;
}

/** "Joined Nations" are two senses, although the tables have them as one phrase. */
function isPhraseOfSeveral({ senses, from, to }: SensedWord): boolean {
  return to > from && senses.length === OWNER.size && senses.every((sense) => OWNER.has(sense));
}

/** What is given a name in quotation marks: an operation, a gang. */
const QUOTED_KINDS = new Set(['event', 'body']);
const GIVEN_NAMES = new Set(['operation', 'group']);
const QUOTATION_MARK = /^\s*["«»„“”‟‘’'‹›「」『』《》〈〉]\s*$/u;

/** Whether the stretch says what it is that has its name in quotation marks, so that the name need not stand for itself. */
function isQuotable({ entity }: Name, contents: Content[]): boolean {
  return QUOTED_KINDS.has(entity.kind) && contents.some(({ sense }) => GIVEN_NAMES.has(sense));
}

/** Whether nothing but a quotation mark stands between a word and the next: «операция "Конец игры"». */
function isQuotationMark(text: string, tokens: Token[], last: number): boolean {
  const [word, next] = [tokens[last], tokens[last + 1]];
  return word !== undefined && next !== undefined && QUOTATION_MARK.test(text.slice(word.end, next.start));
}

/** Most stretches are plain words: only a treaty is named without a capital. */
function isLikeName(contents: Content[]): boolean {
  return contents.some(({ sense, written }) => sense === AGREEMENT || isCapital(written));
}

function namesWith(index: Index, contents: Content[]): Name[] {
  const { whole, replaced, unsorted } = index;
  const key = keyOf(contents);
  const same = whole.get(key) ?? namesWithout(index, contents) ?? unsorted.get(key);
  if (same?.length || contents.length < SENSES_FOR_REPLACEMENT) return same ?? [];
  const sameness = namesAlike(index, contents);
  if (sameness.length) return sameness;
  const isTreaty =
    contents.some(({ sense }) => sense === AGREEMENT) && !contents.some(({ sense }) => BODIES.has(sense));
  for (const content of contents) {
    if (!isCapital(content.written) || content.word.length < LETTERS_OF_REPLACEMENT) continue;
    const alike = replaced.get(keyOf(contents.filter((other) => other !== content))) ?? [];
    const isOnes = alike.every(({ name }) => name.entity === alike[0]!.name.entity);
    const isStranger = contents.length >= SENSES_FOR_STRANGER && !index.known.has(content.sense);
    const found =
      isOnes &&
      !(isTreaty && alike[0]?.name.entity.kind === 'body') &&
      alike.find(({ name, word }) => (isStranger && name.entity.kind !== 'body') || isReplacement(word, content.word));
    if (found) return [found.name];
  }
  return [];
}

/** What is called an agreement is a body's only where one of these says so. */
const BODIES = new Set(['committee', 'council', 'conference', 'office', 'agency', 'group', 'organisation', 'centre']);

/** Names of one entity that mean the same by `alike.ts`. */
function namesAlike(index: Index, contents: Content[]): Name[] {
  const senses = contents.map(({ sense }) => sense);
  // A word that is in no name leaves nothing alike.
  if (senses.some((sense) => !index.known.has(sense))) return [];
  for (const isTreaty of [false, true]) {
    const key = alikeKey(senses, isTreaty);
    if (isCommonPolice(key, senses) && !contents.every(({ written }) => isCapital(written))) return [];
    const names = key === undefined ? undefined : index.alike.get(key);
    if (names?.every(({ entity }) => entity === names[0]!.entity)) return names;
  }
  return [];
}

/** In so long a name, but for bodies, a word that is in no name at all may stand for any. */
const SENSES_FOR_STRANGER = 4;

/** Names that do not say what the text says of them: whose they are, or what sort of thing. */
function namesWithout({ whole }: Index, contents: Content[]): Name[] | undefined {
  const owned = contents.some(({ sense }) => OTHER_OWNERS.has(sense)) ? undefined : without(contents, isOwner);
  const its = owned && whole.get(keyOf(owned))?.filter(({ entity }) => OWNED_KINDS.has(entity.kind));
  if (its?.length) return its;
  const rest = without(contents, isSort);
  const named = rest && whole.get(keyOf(rest))?.filter(isOfCivilSociety);
  return named?.length ? named : undefined;
}

function isOfCivilSociety({ ambiguous, entity }: Name): boolean {
  return !ambiguous && entity.kind === 'civil-society';
}

/** A shorter word is an auxiliary, not what somebody took for part of a name. */
const LETTERS_OF_REPLACEMENT = 4;
/** "UN General Assembly resolution 74/247": what belongs to the United Nations may say so, though its name does not. */
const OWNER = new Set(['united', 'nation']);
/** What is called by these is not the United Nations'. */
const OTHER_OWNERS = new Set(['budapest', 'malabo', 'europe', 'africa', 'arab']);
const OWNED_KINDS = new Set(['instrument', 'body', 'event']);

/** "人权监视组织": an organisation that is called one; "International Criminal Police": one that is not. */
const SORT = 'organisation';

const isOwner = ({ sense }: Content) => OWNER.has(sense);
const isSort = ({ sense }: Content) => sense === SORT;

/** What is left, where anything is left out and enough is left. */
function without(contents: Content[], isLeftOut: (content: Content) => boolean): Content[] | undefined {
  if (!contents.some(isLeftOut)) return undefined;
  const rest = contents.filter((content) => !isLeftOut(content));
  return rest.length >= FEWEST_SENSES ? rest : undefined;
}

/** Words with so many letters in common are one word in two forms: a minister is not his ministry. */
const LETTERS_OF_ONE_WORD = 4;

function isReplacement(word: string, other: string): boolean {
  return word[0] === other[0] && word.slice(0, LETTERS_OF_ONE_WORD) !== other.slice(0, LETTERS_OF_ONE_WORD);
}

/** Whether a conjunction or a word of place is part of the name, and not between two things. */
function isWhole({ parted }: Index, name: Name, parts: Set<string>): boolean {
  if (parts.has(CONJUNCTION) && !parted.get(name)?.includes(CONJUNCTION)) return false;
  return !parts.has(PLACE_WORD) || name.entity.kind === 'event' || Boolean(parted.get(name)?.includes(PLACE_WORD));
}

function indexOf(lexicon: Lexicon): Index | undefined {
  const known = indices.get(lexicon);
  if (known || !lexicon.near) return known;
  const index: Index = {
    root: lexicon.root,
    read: createSenseReader(lexicon, lexicon.near.phrases),
    whole: new Map(),
    unsorted: new Map(),
    replaced: new Map(),
    alike: new Map(),
    concepts: new Map(),
    known: new Set([...TWINS_OF_AGREEMENT, ...CYBERSPACE, CHARTER, TEMPORARY]),
    ceremony: ceremonyIn(lexicon),
    uncased: new Set(),
    parted: new Map(),
  };
  for (const row of lexicon.near.names) addName(index, lexicon.names[row[0]]!, row);
  indices.set(lexicon, index);
  return index;
}

function addName(index: Index, name: Name, row: NameInSenses): void {
  const { whole, unsorted, replaced, alike, concepts, known, parted } = index;
  const { ambiguous, entity } = name;
  const [, sensesOfName, wordsOfName, parts] = row;
  const senses = sensesOfName.split(' ');
  if (entity.kind === 'concept' && !wordsOfName) {
    for (const sense of senses) known.add(sense);
    concepts.set([...senses].sort().join(' '), { ...name, ambiguous: true });
    return;
  }
  // "The conference of the States parties to the convention" names both.
  if (entity.kind === 'body' && senses.includes(AGREEMENT) && senses.length >= SENSES_OF_TWO_NAMES) return;
  for (const sense of senses) known.add(sense);
  if (isUncasedName(name)) index.uncased.add(entity);
  if (parts) parted.set(name, parts);
  const sorted = [...senses].sort();
  put(whole, sorted.join(' '), name);
  const isKnownByIt = !ambiguous || entity.signal === 'story';
  const key = isKnownByIt ? alikeKey(senses, entity.kind === 'instrument') : undefined;
  if (key) put(alike, key, name);
  const isLong = senses.length >= SENSES_FOR_REPLACEMENT;
  if (!ambiguous && senses.includes(SORT) && senses.length > SENSES_FOR_REPLACEMENT) {
    put(unsorted, sorted.filter((sense) => sense !== SORT).join(' '), name);
  }
  if (ambiguous || !isLong || entity.kind === 'event' || !KINDS_IN_WORDS.has(entity.kind)) return;
  if (entity.kind === 'instrument') {
    for (const twin of TWINS_OF_AGREEMENT) {
      put(
        whole,
        senses
          .map((sense) => (sense === AGREEMENT ? twin : sense))
          .sort()
          .join(' '),
        name,
      );
    }
    return;
  }
  const words = wordsOfName.split(' ');
  senses.forEach((sense, at) => {
    const rest = sorted.filter((other) => other !== sense).join(' ');
    const others = replaced.get(rest);
    if (others) others.push({ name, word: words[at]! });
    else replaced.set(rest, [{ name, word: words[at]! }]);
  });
}

function contentsOf({ senses, from }: SensedWord, text: string, tokens: Token[]): Content[] {
  const { key, start } = tokens[from]!;
  return senses.map((sense) => ({ sense, word: key, written: text[start]! }));
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
  else names.push(name);
}
