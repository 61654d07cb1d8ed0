/** What follows a noun: the rest of the phrase, the name of another thing, or a word that it only modifies. */
import type { Token } from '../tokens.ts';
import { NO_SUBJECT, OUR_SUBJECT } from './english.ts';
import { type Hint, isInstrumentSort, type Noun, words } from './grammar.ts';
import { isOrganisationModifier, readTail } from './organisation-phrase.ts';
import { ownerHint } from './owners.ts';

const MOST_WORDS_AFTER = 3;
/** Within so many words after "the convention on" its subject is said. */
const SUBJECT_REACH = 8;
/** Shorter words after a noun are adverbs and particles, no part of the phrase. */
const SHORTEST_ADJECTIVE = 4;
const NO_SUBJECTS = words(NO_SUBJECT);
/** The United Nations after a preposition: "el tratado de la ONU", «конвенция ООН». */
const UNITED_NATIONS = words('un onu uno vn lhq pbb bm оон united nations naciones nações nazioni vereinten liên');
const UNITED = 'united';
const NATIONS = 'nation';
const ARTICLES = words('the el la las los le les il lo gli der den die das l o a os as het de');
/** "The treaty of 2001" says which. */
const LEADS_TO_YEAR = words('of from de du del di do da von van aus от');
/** Prepositions that as often belong to the sentence as to the name. */
/** "No treaty whatever" in languages that say it behind the noun. */
const EXCLUDES = words('nào phê');
const AFFECTS = words('effect impact influence effet impact efecto impacto efeito effetto impatto auswirkung wirkung');
const INSTRUMENTS = words(
  'convention treaty convención tratado convenio convenção convenzione trattato konvention verdrag',
);
const YEAR_WORDS = words('năm tahun');
const OWNED_BY = words('de du del della di do da von van of dell d aus từ của châu council từ dari z с из');
/** Subjects that stand behind the noun in languages whose adjectives do. */
const OTHERS = words('plastik perdagangan iklim damai pandemi nuklir dagang nhựa');
const PURPOSE = words('for pour para per für');
/** English puts its article before few States. */
const THE = 'the';
const STATES_WITH_ARTICLE = words(
  'united uk us usa eu european netherlands philippines bahamas gambia maldives czech dominican vatican holy republic',
);
const COMPANY = words('with avec con com mit met');
const BELONGING = words('of between между między giữa entre zwischen tussen');
export const YEAR = /^(?:19|20)\d\d$/;
export const NUMBER = /^\d+$/;
const SPACE_OR_JOINT = /^(?:['’ʼ]s)?[\s\p{Pd}'’]*$/u;

/** What reading on from the noun has found; `at` is the last word that belongs to the phrase. */
export interface Found {
  at: number;
  hints: Hint[];
  year: number | undefined;
  /** Places said of an organisation. */
  places?: string[];
}
/** `none`: the noun stands for nothing; `other`: for another thing; `open`: as the words before it say. */
export type After = Found & {
  is: 'definite' | 'open' | 'none' | 'other';
  /** Only a capitalised word behind makes it another one. */
  isByName?: boolean;
};

/** White space, a hyphen, an apostrophe or a possessive. */
export function isSpaceOrJoint(gap: string): boolean {
  return SPACE_OR_JOINT.test(gap);
}

/** Not the United States. */
function isUnitedNations(tokens: Token[], at: number): boolean {
  const { key } = tokens[at]!;
  return UNITED_NATIONS.has(key) && (key !== UNITED || tokens[at + 1]?.key === NATIONS);
}

/** «Договор СНВ», "traktat START". */
function isInCapitals(written: string): boolean {
  return written.length > 2 && written === written.toUpperCase();
}

/** Reads what stands behind the noun whose last word is `last`. */
export function readAfter(text: string, tokens: Token[], noun: Noun, last: number): After {
  const { grammar } = noun;
  const found: Found = { at: last, hints: [], year: undefined };
  const gap = tokens[last + 1] ? text.slice(tokens[last]!.end, tokens[last + 1]!.start) : '.';
  if (/^\p{Pd}$/u.test(gap)) return { ...found, is: 'none' };
  if (!/^\s+$/.test(gap)) return { ...found, is: 'open' };
  const definite = readDeterminerAfter(text, tokens, noun, last);
  if (definite) return definite;
  const next = tokens[last + 1]!;
  if (!isInstrumentSort(noun.sort)) {
    const tail = readTail(text, tokens, last);
    if (tail) return { ...found, ...tail, is: 'open' };
  }
  const owned = readOwner(text, tokens, noun, last);
  if (owned) return owned;
  if (grammar.compounds.has(next.key)) return { ...found, is: 'none' };
  if (grammar.hintsDefine && EXCLUDES.has(next.key)) return { ...found, is: 'none' };
  if (isUnitedNations(tokens, last + 1)) return { ...found, hints: ['un'], is: 'open' };
  if (grammar.continuing.has(next.key)) return { ...found, ...readSubject(text, tokens, noun, last) };
  return readAdjectives(text, tokens, noun, last);
}

/** "Konvensi internasional ini": the determiner behind, with what may stand between. */
function readDeterminerAfter(text: string, tokens: Token[], { grammar, sort }: Noun, last: number): After | undefined {
  if (!grammar.determinersAfter.size) return undefined;
  const hints: Hint[] = [];
  let year: number | undefined;
  for (let at = last + 1; at <= last + 1 + MOST_WORDS_AFTER && tokens[at]; at += 1) {
    if (!/^\s+$/.test(text.slice(tokens[at - 1]!.end, tokens[at]!.start))) return undefined;
    const { key } = tokens[at]!;
    if (grammar.determinersAfter.has(key)) return { at, hints, year, is: 'definite' };
    const hint = grammar.hints.get(key);
    if (hint) hints.push(hint);
    else if (YEAR.test(key)) year = Number(key);
    else if (YEAR_WORDS.has(key)) continue;
    else if (!grammar.modifiers.has(key) && (isInstrumentSort(sort) || !isOrganisationModifier(key))) return undefined;
  }
  return undefined;
}

/** "Das Abkommen von Palermo", "công ước của châu Âu": the place or owner behind says which one. */
function readOwner(text: string, tokens: Token[], { grammar, sort }: Noun, last: number): After | undefined {
  if (!isInstrumentSort(sort) || sort === 'protocol') return undefined;
  for (let at = last + 1; at <= last + MOST_WORDS_AFTER && tokens[at]; at += 1) {
    if (!SPACE_OR_JOINT.test(text.slice(tokens[at - 1]!.end, tokens[at]!.start))) return undefined;
    const { key, start } = tokens[at]!;
    const hint = grammar.hints.get(key);
    const isName = text[start] !== text[start]!.toLowerCase();
    if (hint && isName && at > last + 1) {
      return { at, hints: [hint], year: undefined, is: grammar.hintsDefine ? 'definite' : 'open' };
    }
    if (!OWNED_BY.has(key)) return undefined;
  }
  return undefined;
}

/** "El tratado internacional" goes on; "el acuerdo comercial" is another one. */
function readAdjectives(text: string, tokens: Token[], noun: Noun, last: number): After {
  const { grammar, isBare, sort } = noun;
  const found: Found = { at: last, hints: [], year: undefined };
  if (grammar.hintsDefine && isInstrumentSort(sort)) {
    const next = tokens[last + 1]!;
    const hint = grammar.hints.get(next.key);
    if (hint) return { at: last + 1, hints: [hint], year: undefined, is: 'definite' };
    if (grammar.vague.has(next.key) || OTHERS.has(next.key))
      return { ...found, is: OTHERS.has(next.key) ? 'other' : 'none' };
  }
  if (!grammar.adjectiveAfter && !isBare) return { ...found, is: 'open' };
  for (let at = last + 1; at <= last + MOST_WORDS_AFTER && tokens[at]; at += 1) {
    if (!/^\s+$/.test(text.slice(tokens[at - 1]!.end, tokens[at]!.start))) break;
    const { key, start, end } = tokens[at]!;
    const written = text.slice(start, end);
    // «Назвал конвенцию первым договором»: where adjectives stand before the noun, one behind belongs to the next.
    const hint = grammar.adjectiveAfter || grammar.hintsDefine ? grammar.hints.get(key) : undefined;
    if (hint) found.hints.push(hint);
    if (hint || (grammar.modifiers.has(key) && key.length >= SHORTEST_ADJECTIVE)) {
      if (!isInstrumentSort(sort)) return { ...found, is: 'none' };
      if (grammar.adjectiveAfter) found.at = at;
      continue;
    }
    if (grammar.adjectiveAfter?.test(written)) return { ...found, is: 'other' };
    const isCapital = written[0] !== written[0]!.toLowerCase();
    // «Идею конвенции Москва выдвинула»: free order of words puts a name right behind.
    const isName = (isBare || noun.isHead) && isCapital && (!grammar.adjectiveBefore || isInCapitals(written));
    return { ...found, is: isName ? 'other' : 'open', isByName: isName };
  }
  return { ...found, is: 'open' };
}

/**
 * Whether "the convention on …" goes on as another one's name. A small "for" mostly tells a purpose ("the treaty for
 * the first time"); what speaks of cybercrime is ours, but then it is for the lexicon to know.
 */
function readSubject(text: string, tokens: Token[], noun: Noun, last: number): Pick<After, 'is' | 'hints' | 'year'> {
  const { sort } = noun;
  const [name, preposition, subject] = tokens.slice(last, last + 3);
  const plain = { hints: [], year: undefined };
  // "The effect of the treaty on extradition" says nothing of its subject.
  if (AFFECTS.has(tokens[last - 2]?.key ?? '') || AFFECTS.has(tokens[last - 3]?.key ?? ''))
    return { ...plain, is: 'open' };
  if (!name || !preposition || !subject) return { ...plain, is: 'open' };
  if (!SPACE_OR_JOINT.test(text.slice(preposition.end, subject.start))) return { ...plain, is: 'open' };
  const behindArticle = ARTICLES.has(subject.key) ? tokens[last + 3] : subject;
  if (!isInstrumentSort(sort)) {
    const isOpen = NO_SUBJECTS.has(subject.key) || NUMBER.test(subject.key) || COMPANY.has(preposition.key);
    return { ...plain, is: isOpen ? 'open' : 'none' };
  }
  if (behindArticle && isUnitedNations(tokens, tokens.indexOf(behindArticle, last)))
    return { hints: ['un'], year: undefined, is: 'open' };
  const owner = ownerHint(tokens, ARTICLES.has(subject.key) ? last + 3 : last + 2);
  if (owner) return { hints: [owner], year: undefined, is: 'open' };
  if (YEAR.test(subject.key) && LEADS_TO_YEAR.has(preposition.key)) {
    return { hints: [], year: Number(subject.key), is: 'open' };
  }
  if (!behindArticle || NO_SUBJECTS.has(behindArticle.key) || NUMBER.test(subject.key)) return { ...plain, is: 'open' };
  const isOurs = tokens.slice(last + 2, last + 2 + SUBJECT_REACH).some(({ key }) => OUR_SUBJECT.test(key));
  if (isOurs) return { ...plain, is: 'none' };
  const isCapital = (token: Token | undefined) => token && text[token.start] !== text[token.start]!.toLowerCase();
  const namesSubject = isCapital(name) || isCapital(behindArticle);
  if (PURPOSE.has(preposition.key)) {
    const isNamed = noun.grammar.nounsInCapitals ? isCapital(behindArticle) : namesSubject;
    return { ...plain, is: isNamed ? 'other' : 'open' };
  }
  if (COMPANY.has(preposition.key)) {
    // "Compara o tratado com a Convenção de Budapeste", "the convention with the World Bank": no State.
    const hasNoState = subject.key === THE && !STATES_WITH_ARTICLE.has(behindArticle.key);
    const isState = isCapital(behindArticle) && !INSTRUMENTS.has(behindArticle.key) && !hasNoState;
    return { ...plain, is: isState ? 'other' : 'open' };
  }
  if (BELONGING.has(preposition.key)) return { ...plain, is: namesSubject ? 'other' : 'none' };
  return { ...plain, is: 'other' };
}
