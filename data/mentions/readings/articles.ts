/**
 * "Article 19": of the UN convention, of something else, or the organisation ARTICLE 19.
 *
 * An article belongs to what the sentence says it is of; without a word on that, to the instrument that the page is mainly
 * about, unless the sentence names another owner. In: a candidate and what the page speaks of. Out: whose it is.
 */
import type { LexiconEntity } from '../lexicon.ts';
import type { Candidate } from '../scan.ts';
import { ARTICLES, OF, SAYING } from './words.ts';
import { folded, isAcronym, type Neighbour, type Writing } from './writing.ts';

/** What the page speaks of where the candidate stands. */
export interface SpokenOf {
  /** The instrument that "the convention" means here. */
  instrument: LexiconEntity | undefined;
  /** The instrument that the page is mainly about. */
  main: LexiconEntity | undefined;
}

const OWNER = 'un-convention-against-cybercrime';
const NUMBERED = /^uncc-(?:article|chapter)-\d+$/;
const NUMBERED_NAME = /^(?:\p{L}+\.?\s)?(?:\d+|[IVX]+)$/u;

/** Nouns that own articles, besides those of the lexicon. */
const OTHER_OWNERS = folded(`
  constitution constitutional covenant charter iccpr icescr udhr echr gdpr dsgvo rgpd lease contract code statute act law bill
  directive regulation declaration ordinance decree penal civil criminal labour tfeu teu treaty-of nato geneva paris vienna
  constitucion constitucional pacto carta codigo ley reglamento directiva declaracion
  constitution pacte charte code loi reglement directive declaration bail
  constituicao pacto carta codigo lei regulamento diretiva declaracao
  costituzione patto carta codice legge regolamento direttiva
  grundgesetz verfassung gesetz gesetzes gesetzbuch verordnung richtlinie pakt charta grundgesetzes
  конституции кодекса пакта хартии закона устава декларации ук рф hien phap bo luat
`);
/** Nouns that mean an instrument spoken of: "Article 19 of the draft". */
const INSTRUMENT_NOUNS = folded(`
  convention treaty pact draft text agreement instrument accord convencion convenio tratado texto borrador traite projet texte
  convencao konvention abkommen ubereinkommen vertrag vertrages abkommens ubereinkommens entwurf convenzione trattato testo verdrag
  конвенции договора проекта текста документа cong uoc
`);
const MODIFIERS = folded(`un united nation new draft final hanoi cybercrime same global proposed landmark revised latest
  nueva nuevo futura onu nouvelle futur nova neuen neue`);
/** Between a number and its owner: "Articles 6, 21 and 24(2) of the …". */
const IN_A_LIST = folded('and or to y e et und ou bis и article art paragraph para lit');
const OWNER_REACH = 8;
/** Organisations that speak, or whom a noun presents. */
const PRESENTING = folded(
  'group ngo organisation organization watchdog charity coalition nonprofit campaigners activists grupo ong organizacion organisation association',
);
const SAYS_OF_TEXTS = folded('say says');

/** Whether an entity of a candidate is an article or chapter of the convention, named by its number alone. */
export function isNumbered(entity: LexiconEntity, name: string): boolean {
  return NUMBERED.test(entity.id) && NUMBERED_NAME.test(name);
}

/** Whether the candidate's number is one of the UN convention's. */
export function isOfTheConvention(writing: Writing, candidate: Candidate, spokenOf: SpokenOf): boolean {
  const behind = ownerBehind(writing, candidate.to, spokenOf);
  if (behind !== undefined) return behind;
  const before = ownerBefore(writing, candidate.from);
  if (before !== undefined) return before;
  return spokenOf.main?.id === OWNER;
}

/** Reads on after the number: true or false where an owner is named, undefined where none is. */
function ownerBehind(writing: Writing, from: number, spokenOf: SpokenOf): boolean | undefined {
  const sentence = writing.sentenceAt(from);
  let isOwned = false;
  for (let at = from + 1; at <= from + OWNER_REACH; at += 1) {
    const word = writing.word(at);
    if (!word || writing.sentenceAt(at) !== sentence) return undefined;
    const named = instrumentAt(writing, at);
    if (named) return isOwned || at === from + 1 ? named.id === OWNER : undefined;
    if (OTHER_OWNERS.has(word.key)) return isOwned || isDirectlyBehind(writing, at) ? false : undefined;
    if (OF.has(word.key)) isOwned = true;
    else if (isOwned && INSTRUMENT_NOUNS.has(word.key)) return isTheConvention(writing, word, spokenOf);
    else if (isOwned && !ARTICLES.has(word.key) && !MODIFIERS.has(word.key)) return word.isCapital ? false : undefined;
    else if (!isOwned && !isListed(word)) return undefined;
  }
  return undefined;
}

/** "Article 8 GDPR", "Art. 10 Grundgesetz": no "of" between. */
function isDirectlyBehind(writing: Writing, at: number): boolean {
  return writing.beside(at, -1) !== undefined;
}

const SHORTEST_NUMBER_OR_LETTER = 2;
const isListed = ({ key, written }: Neighbour) =>
  IN_A_LIST.has(key) || ARTICLES.has(key) || /^\d/.test(written) || written.length < SHORTEST_NUMBER_OR_LETTER;

/** "Of the convention", "of the draft"; not "of the Convention on the Rights of the Child". */
function isTheConvention(writing: Writing, noun: Neighbour, { instrument, main }: SpokenOf): boolean {
  const next = writing.beside(noun.index, 1);
  const goesOn = next && ['on', 'for', 'against', 'sobre', 'sur', 'uber'].includes(next.key) && noun.isCapital;
  return !goesOn && (instrument ?? main)?.id === OWNER;
}

/** "The constitution's Article 19", "under the GDPR, Article 5": an owner just before, in the same sentence. */
function ownerBefore(writing: Writing, from: number): boolean | undefined {
  const sentence = writing.sentenceAt(from);
  for (let at = from - 1; at >= Math.max(0, from - OWNER_REACH); at -= 1) {
    if (writing.sentenceAt(at) !== sentence) return undefined;
    const named = instrumentAt(writing, at);
    if (named) return named.id === OWNER;
    const word = writing.word(at)!;
    if (OTHER_OWNERS.has(word.key)) return false;
  }
  return undefined;
}

/** The instrument of ours that is named at a word, if it is certain which. */
function instrumentAt(writing: Writing, at: number): LexiconEntity | undefined {
  return writing.candidateAt(at)?.names.find(({ entity }) => entity.kind === 'instrument')?.entity;
}

/** Whether "Article 19" is the organisation: it speaks, is presented, stands among its like, or shouts its name. */
export function isOrganisation(writing: Writing, { from, to, start, end }: Candidate, isIntroduced: boolean): boolean {
  const written = writing.block.text.slice(start, end);
  if (isAcronym(written) && !writing.isHeadline(writing.sentenceAt(from))) return true;
  if (ENGLISH_ARTICLE.test(written) && saysOtherwise(writing)) return true;
  const next = writing.beside(to, 1);
  if (next && SAYING.has(next.key) && (isIntroduced || !SAYS_OF_TEXTS.has(next.key))) return true;
  const before = writing.beside(from, -1);
  if (before && PRESENTING.has(before.key)) return true;
  return isAmongOrganisations(writing, from, -1) || isAmongOrganisations(writing, to, 1);
}

/** "Access Now, ARTICLE 19 and …": the next name in a list is an organisation's. */
function isAmongOrganisations(writing: Writing, edge: number, by: 1 | -1): boolean {
  for (let away = 1; away <= 3; away += 1) {
    const word = writing.word(edge + away * by);
    if (!word || writing.sentenceAt(word.index) !== writing.sentenceAt(edge)) return false;
    const other = writing.candidateAt(word.index);
    if (other) return other.names.some(({ entity }) => entity.kind === 'civil-society' && entity.id !== 'article-19');
    if (!LIST_JOINTS.has(word.key)) return false;
  }
  return false;
}

const LIST_JOINTS = folded(
  'and the y e et und ou as well group a as o os la el las los le les die der das и та і oraz i ve dan và',
);
/** "Article 19" is no article in a text whose articles are "Artikel" or "artículos". */
const ENGLISH_ARTICLE = /^Article\s\d/;
const SAYS_ARTICLE = /(?<!\p{L})(?:the|of|les|des|du|dans|une)(?!\p{L})/iu;
const SAYS_IT_OTHERWISE =
  /(?<!\p{L})(?:der|die|das|und|nicht|ist|los|las|que|para|del|uma|não|com|gli|della|che|het|een|niet|và|của)(?!\p{L})|[а-я]{3}|\p{Script=Arabic}{3}|\p{Script=Han}{3}/iu;
/** Asked once a block. */
const OTHERWISE = new WeakMap<Writing, boolean>();

function saysOtherwise(writing: Writing): boolean {
  const { text } = writing.block;
  const known = OTHERWISE.get(writing) ?? (!SAYS_ARTICLE.test(text) && SAYS_IT_OTHERWISE.test(text));
  OTHERWISE.set(writing, known);
  return known;
}
