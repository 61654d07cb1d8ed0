/**
 * Reads the words around a noun: does the phrase stand for something the text has named, for something else, or for
 * nothing in particular? For languages that put spaces between words; see `east-asian.ts` for the others.
 */
import type { Token } from '../tokens.ts';
import { NO_SUBJECT, OTHER_SUBJECTS, OUR_SUBJECT } from './english.ts';
import { type Grammar, type Hint, type Noun, words } from './grammar.ts';

/** A phrase around a noun; `from` and `to` are its first and last word. */
export interface Phrase {
  from: number;
  to: number;
  /** Another thing of the sort: "the plastics treaty", "the Convention on the Rights of the Child". */
  isOther: boolean;
  hints: Hint[];
  year: number | undefined;
}

const MOST_WORDS_BEFORE = 7;
const MOST_WORDS_AFTER = 3;
/** Within so many words after "the convention on" its subject is said. */
const SUBJECT_REACH = 8;
/** Shorter words after a noun are adverbs and particles, no part of the phrase. */
const SHORTEST_ADJECTIVE = 4;

const NO_SUBJECTS = words(NO_SUBJECT);
const OTHERS = words(OTHER_SUBJECTS);
/** Words that say nothing about a noun without an article after them: "by treaty", "reach agreement". */
const FUNCTION_WORDS = words(
  'of by on in under to for with and or but as if is are was were be not than from at into per via reach reached seek sought need needed want wanted sign signed without through after before until since while when where there then so',
);
/** The United Nations after a preposition: "el tratado de la ONU", «конвенция ООН». */
const UNITED_NATIONS = words('un onu uno vn lhq pbb bm оон united nations naciones nações nazioni vereinten liên');
const ARTICLES = words('the el la las los le les il lo gli der den die das l o a os as het de');
/** "The treaty of 2001" says which. */
const LEADS_TO_YEAR = words('of from de du del di do da von van aus от');

/** Prepositions that as often belong to the sentence as to the name. */
const PURPOSE = words('for pour para per für');
const COMPANY = words('with avec con com mit met');
const BELONGING = words('of between между między giữa entre zwischen tussen');

const YEAR = /^(?:19|20)\d\d$/;
const NUMBER = /^\d+$/;
const SPACE_OR_JOINT = /^(?:['’ʼ]s)?[\s\p{Pd}'’]*$/u;
const JOINT = /^\p{Pd}$/u;
const POSSESSIVE = /^['’ʼ]s/;

type Found = Pick<Phrase, 'hints' | 'year'> & { at: number };
type Before = Found & { is: 'definite' | 'open' | 'vague' | 'other' };
type After = Found & { is: 'definite' | 'open' | 'none' | 'other' };

/** Reads the phrase around the noun that stands at the words `first` to `last`; undefined where it stands for nothing. */
export function readPhrase(text: string, tokens: Token[], noun: Noun, first: number, last: number): Phrase | undefined {
  const before = readBefore(text, tokens, noun, first);
  const after = readAfter(text, tokens, noun, last);
  const isOther = before.is === 'other' || (after.is === 'other' && before.is !== 'vague');
  const phrase = {
    from: before.at,
    to: after.at,
    isOther,
    hints: [...before.hints, ...after.hints],
    year: before.year ?? after.year,
  };
  if (isOther) return phrase;
  if (before.is === 'vague' || after.is === 'none') return undefined;
  const isDefinite = before.is === 'definite' || after.is === 'definite' || noun.isBare;
  return isDefinite ? phrase : undefined;
}

function readBefore(text: string, tokens: Token[], noun: Noun, first: number): Before {
  const { grammar } = noun;
  const found: Found = { at: first, hints: [], year: undefined };
  for (let at = first - 1; at >= 0 && first - at <= MOST_WORDS_BEFORE; at -= 1) {
    const gap = text.slice(tokens[at]!.end, tokens[at + 1]!.start);
    if (!SPACE_OR_JOINT.test(gap)) break;
    const { key } = tokens[at]!;
    if (noun.determiners.has(key)) return { ...found, at, is: 'definite' };
    if (grammar.vague.has(key)) return { ...found, is: 'vague' };
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
    return { ...found, is: judged };
  }
  return { ...found, is: 'open' };
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
  const isInstrument = sort === 'treaty' || sort === 'protocol';
  if (POSSESSIVE.test(gap) || !isInstrument) return 'vague';
  if (grammar.adjectiveBefore) return grammar.adjectiveBefore.test(written.toLowerCase()) ? 'other' : 'open';
  // Only languages that list no adjectives after the noun put its subject before it: "trade agreement".
  if (!grammar.adjective) return 'open';
  if (OTHERS.has(key)) return 'other';
  if (JOINT.test(gap) || isHyphenated(text, tokens, at)) return 'adjective';
  if (grammar.adjective.test(written)) return 'adjective';
  if (FUNCTION_WORDS.has(key)) return 'open';
  // German capitalises every noun: "beschloss der Rat Vertrag um Vertrag" names none.
  return grammar.compounds.size ? 'other' : 'vague';
}

/** "Long-awaited", "71-article": the word is the end of a hyphened one. */
function isHyphenated(text: string, tokens: Token[], at: number): boolean {
  return at > 0 && JOINT.test(text.slice(tokens[at - 1]!.end, tokens[at]!.start));
}

function readAfter(text: string, tokens: Token[], noun: Noun, last: number): After {
  const { grammar } = noun;
  const found: Found = { at: last, hints: [], year: undefined };
  const gap = tokens[last + 1] ? text.slice(tokens[last]!.end, tokens[last + 1]!.start) : '.';
  if (/^\p{Pd}$/u.test(gap)) return { ...found, is: 'none' };
  if (!/^\s+$/.test(gap)) return { ...found, is: 'open' };
  const definite = readDeterminerAfter(text, tokens, grammar, last);
  if (definite) return definite;
  const next = tokens[last + 1]!;
  if (grammar.compounds.has(next.key)) return { ...found, is: 'none' };
  if (UNITED_NATIONS.has(next.key)) return { ...found, hints: ['un'], is: 'open' };
  if (grammar.continuing.has(next.key)) return { ...found, ...readSubject(text, tokens, noun, last) };
  return readAdjectives(text, tokens, noun, last);
}

/** "Konvensi internasional ini": the determiner behind, with what may stand between. */
function readDeterminerAfter(text: string, tokens: Token[], grammar: Grammar, last: number): After | undefined {
  if (!grammar.determinersAfter.size) return undefined;
  const hints: Hint[] = [];
  for (let at = last + 1; at <= last + 1 + MOST_WORDS_AFTER && tokens[at]; at += 1) {
    if (!/^\s+$/.test(text.slice(tokens[at - 1]!.end, tokens[at]!.start))) return undefined;
    const { key } = tokens[at]!;
    if (grammar.determinersAfter.has(key)) return { at, hints, year: undefined, is: 'definite' };
    const hint = grammar.hints.get(key);
    if (hint) hints.push(hint);
    else if (!grammar.modifiers.has(key)) return undefined;
  }
  return undefined;
}

/** "El tratado internacional" goes on; "el acuerdo comercial" is another one. */
function readAdjectives(text: string, tokens: Token[], { grammar, isBare, sort }: Noun, last: number): After {
  const found: Found = { at: last, hints: [], year: undefined };
  if (!grammar.adjectiveAfter && !isBare) return { ...found, is: 'open' };
  for (let at = last + 1; at <= last + MOST_WORDS_AFTER && tokens[at]; at += 1) {
    if (!/^\s+$/.test(text.slice(tokens[at - 1]!.end, tokens[at]!.start))) break;
    const { key, start, end } = tokens[at]!;
    const written = text.slice(start, end);
    const hint = grammar.hints.get(key);
    if (hint) found.hints.push(hint);
    if (hint || (grammar.modifiers.has(key) && key.length >= SHORTEST_ADJECTIVE)) {
      if (sort !== 'treaty' && sort !== 'protocol') return { ...found, is: 'none' };
      if (grammar.adjectiveAfter) found.at = at;
      continue;
    }
    if (grammar.adjectiveAfter?.test(written)) return { ...found, is: 'other' };
    const isName = isBare && written[0] !== written[0]!.toLowerCase();
    return { ...found, is: isName ? 'other' : 'open' };
  }
  return { ...found, is: 'open' };
}

/**
 * Whether "the convention on …" goes on as another one's name. A small "for" mostly tells a purpose ("the treaty for
 * the first time"); what speaks of cybercrime is ours, but then it is for the lexicon to know.
 */
function readSubject(
  text: string,
  tokens: Token[],
  { sort }: Noun,
  last: number,
): Pick<After, 'is' | 'hints' | 'year'> {
  const [name, preposition, subject] = tokens.slice(last, last + 3);
  const plain = { hints: [], year: undefined };
  if (!name || !preposition || !subject) return { ...plain, is: 'open' };
  if (!SPACE_OR_JOINT.test(text.slice(preposition.end, subject.start))) return { ...plain, is: 'open' };
  if (sort !== 'treaty' && sort !== 'protocol') return { ...plain, is: 'none' };
  const behindArticle = ARTICLES.has(subject.key) ? tokens[last + 3] : subject;
  if (behindArticle && UNITED_NATIONS.has(behindArticle.key)) return { hints: ['un'], year: undefined, is: 'open' };
  if (YEAR.test(subject.key) && LEADS_TO_YEAR.has(preposition.key)) {
    return { hints: [], year: Number(subject.key), is: 'open' };
  }
  if (!behindArticle || NO_SUBJECTS.has(behindArticle.key) || NUMBER.test(subject.key)) return { ...plain, is: 'open' };
  const isOurs = tokens.slice(last + 2, last + 2 + SUBJECT_REACH).some(({ key }) => OUR_SUBJECT.test(key));
  if (isOurs) return { ...plain, is: 'none' };
  const isCapital = (token: Token | undefined) => token && text[token.start] !== text[token.start]!.toLowerCase();
  const namesSubject = isCapital(name) || isCapital(behindArticle);
  if (PURPOSE.has(preposition.key)) return { ...plain, is: namesSubject ? 'other' : 'open' };
  if (COMPANY.has(preposition.key)) return { ...plain, is: isCapital(behindArticle) ? 'other' : 'open' };
  if (BELONGING.has(preposition.key)) return { ...plain, is: namesSubject ? 'other' : 'none' };
  return { ...plain, is: 'other' };
}
