/**
 * What the letters and marks of a stretch of text say of the name that it may be: quotation marks, endings, capitals, a
 * gang's name within it. In: a text and its words. Out: yes or no.
 */
import type { Lexicon, Name } from '../lexicon.ts';
import type { Token } from '../tokens.ts';
import { CYBERSPACE } from './alike.ts';
import { AGREEMENT, type Content } from './contents.ts';
import { OWNER } from './meanings.ts';
import type { SensedWord } from './sense-reader.ts';
import { PLACE_WORD } from './senses/kinds.ts';
import { isCapital } from './titled.ts';

const GANG = 'group';
const SORTS_OF_GANG = new Set([GANG, 'hack', 'hacker', 'organisation']);
const POSSESSIVE = /^['’]s?\s/u;
/** What is given a name in quotation marks: an operation, a gang. */
const QUOTED_KINDS = new Set(['event', 'body']);
const GIVEN_NAMES = new Set(['operation', 'group']);
const QUOTATION_MARK = /^\s*["«»„“”‟‘’'‹›「」『』《》〈〉]\s*$/u;

/** "The gang Akira", "Хакерская группа Лазарус": the name is one of the words, the others say what it is. */
export function isGangsName(
  { root }: Lexicon,
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

function isOfGang({ entity }: Name): boolean {
  return entity.signal === 'cybercrime';
}

/** Turkish writes endings behind an apostrophe: "Milletler'in". */
export function isEnding(text: string, { start }: Token): boolean {
  return text[start - 1] === "'" || text[start - 1] === '’';
}

/** Whether the stretch says what it is that has its name in quotation marks, so that the name need not stand for itself. */
export function isQuotable({ entity }: Name, contents: Content[]): boolean {
  return QUOTED_KINDS.has(entity.kind) && contents.some(({ sense }) => GIVEN_NAMES.has(sense));
}

/** Whether nothing but a quotation mark stands between a word and the next: «операция "Конец игры"». */
export function isQuotationMark(text: string, tokens: Token[], last: number): boolean {
  const [word, next] = [tokens[last], tokens[last + 1]];
  return word !== undefined && next !== undefined && QUOTATION_MARK.test(text.slice(word.end, next.start));
}

/** "Crime in the net": no place where something happened. */
export function isWithinCyberspace(words: SensedWord[], at: number): boolean {
  const next = words[at + 1]?.senses.length ? words[at + 1] : words[at + 2];
  return words[at]!.parts === PLACE_WORD && Boolean(next?.senses.some((sense) => CYBERSPACE.has(sense)));
}

/** Most stretches are plain words: only a treaty is named without a capital. */
export function isLikeName(contents: Content[]): boolean {
  return contents.some(({ sense, written }) => sense === AGREEMENT || isCapital(written));
}

/** "Joined Nations" are two senses, although the tables have them as one phrase. */
export function isPhraseOfSeveral({ senses, from, to }: SensedWord): boolean {
  return to > from && senses.length === OWNER.size && senses.every((sense) => OWNER.has(sense));
}
