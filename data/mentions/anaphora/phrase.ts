/**
 * Reads the words around a noun: does the phrase stand for something the text has named, for something else, or for
 * nothing in particular? For languages that put spaces between words; see `east-asian.ts` for the others.
 */
import type { Token } from '../tokens.ts';
import { type Found, isSpaceOrJoint, NUMBER, readAfter, YEAR } from './after.ts';
import { OTHER_SUBJECTS } from './english.ts';
import { type Hint, isInstrumentSort, type Noun, words } from './grammar.ts';
import { isOrganisationModifier } from './organisation-phrase.ts';
import { isSeat } from './profiles.ts';

/** A phrase around a noun; `from` and `to` are its first and last word. */
export interface Phrase {
  from: number;
  to: number;
  /** Another thing of the sort: "the plastics treaty", "the Convention on the Rights of the Child". */
  isOther: boolean;
  hints: Hint[];
  year: number | undefined;
  /** What is said of where an organisation sits: "the New York-based watchdog". */
  places: string[];
}

const MOST_WORDS_BEFORE = 7;

const OTHERS = words(OTHER_SUBJECTS);
/** Words that say nothing about a noun without an article after them: "by treaty", "reach agreement". */
const FUNCTION_WORDS = words(
  'of by on in under to for with and or but as if is are was were be has had have will would can could may might must does did not than from at into per via reach reached seek sought need needed want wanted sign signed without through after before until since while when where there then so',
);

const GENITIVE = /(?:ого|его|ego|ів|ich|ых|их)$/u;
const NOMINATIVE = /[яaйтdeo]/u;
const DENIES = words('no any neither every kein keine');
const CLAUSE_BORDER = /[.!?:;,…»«"“”()—–]/u;

const CITY = 'city';
const JOINT = /^\p{Pd}$/u;
const POSSESSIVE = /^['’ʼ]s/;

type Before = Found & { is: 'definite' | 'open' | 'vague' | 'other' };

/** Reads the phrase around the noun that stands at the words `first` to `last`; undefined where it stands for nothing. */
export function readPhrase(text: string, tokens: Token[], noun: Noun, first: number, last: number): Phrase | undefined {
  const before = readBefore(text, tokens, noun, first);
  const after = readAfter(text, tokens, noun, last);
  // «Європейську угоду Україна ратифікувала»: a hint has said which one.
  const isNamedBehind = after.is === 'other' && !(after.isByName && before.hints.length);
  const isOther = before.is === 'other' || (isNamedBehind && before.is !== 'vague');
  const phrase = {
    from: before.at,
    to: after.at,
    isOther,
    hints: [...before.hints, ...after.hints],
    year: before.year ?? after.year,
    places: [...(before.places ?? []), ...(after.places ?? [])],
  };
  if (isOther) return noun.tells ? undefined : phrase;
  if (before.is === 'vague' || after.is === 'none') return undefined;
  if (noun.tells && !isTold(text, tokens, noun, phrase)) return undefined;
  const isDefinite =
    before.is === 'definite' ||
    after.is === 'definite' ||
    noun.isBare ||
    (noun.grammar.hintsDefine && phrase.hints.length > 0 && isInstrumentSort(noun.sort)) ||
    (noun.isHead && isAtHead(text, tokens, noun, before.at, after.at));
  return isDefinite ? phrase : undefined;
}

/** "The UN one" has its hint; "the latter is" is no "latter part". */
function isTold(text: string, tokens: Token[], { tells }: Noun, phrase: Phrase): boolean {
  if (tells === 'by-hint') return phrase.hints.length > 0;
  const next = tokens[phrase.to + 1];
  const isAlone =
    !next || FUNCTION_WORDS.has(next.key) || !/^\s+$/.test(text.slice(tokens[phrase.to]!.end, next.start));
  if (isAlone && tells) phrase.hints.push(tells);
  return isAlone;
}

/** The noun begins a clause, and what follows goes on about it. */
function isAtHead(text: string, tokens: Token[], { grammar }: Noun, first: number, last: number): boolean {
  const before = tokens[first - 1];
  if (before && !CLAUSE_BORDER.test(text.slice(before.end, tokens[first]!.start))) return false;
  const next = tokens[last + 1];
  if (!next || !/^\s+$/.test(text.slice(tokens[last]!.end, next.start))) return true;
  return grammar.verb ? grammar.verb.test(next.key) : text[next.start] === text[next.start]!.toLowerCase();
}

function readBefore(text: string, tokens: Token[], noun: Noun, first: number): Before {
  const { grammar } = noun;
  const found: Found = { at: first, hints: [], year: undefined };
  for (let at = first - 1; at >= 0 && first - at <= MOST_WORDS_BEFORE; at -= 1) {
    const gap = text.slice(tokens[at]!.end, tokens[at + 1]!.start);
    if (!isSpaceOrJoint(gap)) break;
    const { key } = tokens[at]!;
    if (noun.determiners.has(key)) return { ...found, at, is: 'definite' };
    if (grammar.vague.has(key)) return { ...found, is: 'vague' };
    if (!isInstrumentSort(noun.sort)) {
      // «По данным агентства»: it is no part of the words that stand for a name.
      if (grammar.attributing.has(key) && /^\s+$/.test(gap)) return { ...found, is: 'definite' };
      if (isSeat(key)) found.places = [...(found.places ?? []), key];
      // "New York City-based"; the city council is another one.
      else if (!isOrganisationModifier(key) || (key === CITY && !JOINT.test(gap))) break;
      found.at = at;
      continue;
    }
    if (noun.isPlain) break;
    const hint = grammar.hints.get(key);
    if (hint) found.hints.push(hint);
    if (YEAR.test(key)) found.year = Number(key);
    if (hint || NUMBER.test(key) || grammar.modifiers.has(key)) {
      found.at = at;
      continue;
    }
    const judged = judgeUnlisted(text, tokens, noun, at, gap);
    if (judged === 'adjective') continue;
    if (judged === 'other' && isDenied(text, tokens, at)) return { ...found, is: 'vague' };
    return { ...found, is: judged };
  }
  return { ...found, is: 'open' };
}

/** "No UN criminal law instrument": whatever is denied takes nobody's place. */
function isDenied(text: string, tokens: Token[], from: number): boolean {
  for (let at = from - 1; at >= 0 && from - at <= MOST_WORDS_BEFORE; at -= 1) {
    if (!isSpaceOrJoint(text.slice(tokens[at]!.end, tokens[at + 1]!.start))) return false;
    if (DENIES.has(tokens[at]!.key)) return true;
  }
  return false;
}

/** A word before the noun that no list has: an adjective, the subject of another treaty, or the sentence before it. */
function judgeUnlisted(
  text: string,
  tokens: Token[],
  { grammar, sort }: Noun,
  at: number,
  gap: string,
): 'adjective' | 'open' | 'vague' | 'other' {
  const { key, start, end } = tokens[at]!;
  const written = text.slice(start, end);
  if (POSSESSIVE.test(gap) || !isInstrumentSort(sort)) return 'vague';
  if (grammar.adjectiveBefore) {
    const isAdjective = grammar.adjectiveBefore.test(written.toLowerCase());
    return isAdjective && agrees(written, text[tokens[at + 1]!.end - 1]!) ? 'other' : 'open';
  }
  // Only languages that list no adjectives after the noun put its subject before it: "trade agreement".
  if (!grammar.adjective) return 'open';
  if (OTHERS.has(key)) return 'other';
  if (JOINT.test(gap) || isHyphenated(text, tokens, at)) return 'adjective';
  if (grammar.adjective.test(written)) return 'adjective';
  if (FUNCTION_WORDS.has(key)) return 'open';
  // German capitalises every noun: "beschloss der Rat Vertrag um Vertrag" names none.
  return grammar.compounds.size ? 'other' : 'vague';
}

/** «По мнению Гавковского конвенция»: a genitive does not belong to a nominative. */
function agrees(adjective: string, lastOfNoun: string): boolean {
  return !(GENITIVE.test(adjective) && NOMINATIVE.test(lastOfNoun));
}

/** "Long-awaited", "71-article": the word is the end of a hyphened one. */
function isHyphenated(text: string, tokens: Token[], at: number): boolean {
  return at > 0 && JOINT.test(text.slice(tokens[at - 1]!.end, tokens[at]!.start));
}
