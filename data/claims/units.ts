/**
 * A sentence → units with tags: the form in which patterns read it.
 *
 * A unit is a word, or what counts as one: a name found on the page, a number with its bound, a date, a sum of money, a
 * phrase. Marks that matter are units too: `,` for a comma, `;` for what parts clauses, `?` for a question. Besides the
 * tags of `tags.ts` there are `N` number, `o` ordinal, `D` date, `y` year, `M` money, `I` the convention, `B` Budapest, `E`
 * another name, `U` the United Nations, `p` a part of the world, `.` any other word.
 */
import type { Mention } from '../mentions/resolve.ts';
import type { Bound } from './assertion.ts';
import { boundAfter, boundBefore } from './bounds.ts';
import { readDate } from './days.ts';
import type { ClaimLanguage } from './language.ts';
import { type ReadMoney, readMoney } from './money.ts';
import { type ReadNumber, readNumber, type Word } from './numbers.ts';
import { offenceAt, tagAt } from './tags.ts';
import { keyOf, useOf } from './word-book.ts';

export interface Unit {
  tag: string;
  start: number;
  end: number;
  number?: number;
  upTo?: number;
  bound?: Bound;
  date?: string;
  money?: ReadMoney;
  /** Id of the entity named. */
  entity?: string;
  offence?: string;
  isFuture?: boolean;
  /** The word itself, of a treaty that no mention covers and of untagged words. */
  word?: string;
}

export const CONVENTION = 'un-convention-against-cybercrime';
const BUDAPEST = 'budapest-convention';
const SIGNING = 'hanoi-signing-ceremony';
/** Ids of other things that are signed or in force. */
const OTHER_INSTRUMENT =
  /convention|protocol|treaty|directive|regulation|law|letter|statement|paris-call|resolution|declaration|manifesto|pledge|uncac|untoc|-act$|appeal|accord$/;
const UNITED_NATIONS = /^(?:united-nations|un-general-assembly|un-secretariat)$/;
/** "Nineteen European countries signed" counts a part of the signatories only. */
const PART_OF_WORLD =
  /^(?:europe|europ|african?|africain|áfrica|asia|latin|arab|árab|islam|caribb|caribe|pacific|western|occidental|democrac|demokrat|oecd|brics|asean|g7|g20|gulf|golfo|g77|baltic|nordic|balkan|south|north|east|west|sud|nord|phương|âu|phi|á$|eu$|ue$|au$|nato|otan|developing|island|small|amérique|américa|latino|iberoameric|sudamer)/;
/** Named like one, but a coalition, and a label for the convention itself. */
const NO_INSTRUMENT = new Set(['cybersecurity-tech-accord', 'surveillance-treaty-label']);

/** Entities whose names are words of statements ("ratified by", "90 days after"): they are read word by word. */
const READ_AS_WORDS = new Set([
  'entry-into-force',
  'ratification',
  'signatory-and-party',
  'unga-adoption-2024',
  'ahc-negotiating-sessions',
  'treaty-depositary',
  'russian-draft-2017',
]);
/** Tags of words that a name made of several may begin with and still be read as words. */
const WORDS_BEFORE_NAMES = 'RrGFfCO';

/** A name that is near to the convention's, of a text that is not it: "the UN Charter". */
const CHARTER = /^(?:charter|carta|charte)$/;

const PARTS_CLAUSES = /[;:—–|•]| - |\n/;
const QUESTION = /[?¿？]/;
/** Words of a sentence in small letters, as the tables have them. */
export function wordsOf(text: string, tokens: { start: number; end: number }[]): Word[] {
  return tokens.map(({ start, end }) => ({ text: keyOf(text.slice(start, end)), start, end }));
}

interface Reader {
  text: string;
  words: Word[];
  language: ClaimLanguage;
  published: string | undefined;
}

/** Reads one sentence; `mentions` are those in it, in order. */
export function unitsOf(reader: Reader, mentions: Mention[]): Unit[] {
  const { text, words } = reader;
  const units: Unit[] = [];
  let nextMention = 0;
  let at = 0;
  while (at < words.length) {
    const word = words[at]!;
    pushMarks(units, text, units.at(-1)?.end ?? words[0]!.start, word.start);
    while (nextMention < mentions.length && mentions[nextMention]!.end <= word.start) nextMention += 1;
    const mention = mentions[nextMention];
    const isNamed = mention !== undefined && mention.start < word.end;
    const length = isNamed ? wordsWithin(words, at, mention.end) : 0;
    const unit = (isNamed && named(reader, at, length, mention)) || plain(reader, units, at);
    units.push(unit.unit);
    at += unit.length;
  }
  return units;
}

interface Made {
  unit: Unit;
  length: number;
}

/** A name that is a word of statements as well ("hate speech", "ratification", "entry into force") is read as that word. */
function named(reader: Reader, at: number, length: number, mention: Mention): Made | undefined {
  const { words, language } = reader;
  const { entity } = mention;
  const span = { start: Math.min(words[at]!.start, mention.start), end: words[at + length - 1]!.end };
  if (words.slice(at, at + length).some(({ text }) => CHARTER.test(text)))
    return { unit: { tag: 'X', ...span, entity }, length };
  if (entity === CONVENTION) return { unit: { tag: 'I', ...span, entity }, length };
  if (entity === BUDAPEST) return { unit: { tag: 'B', ...span, entity }, length };
  if (entity === SIGNING) return { unit: { tag: 'g', ...span, entity }, length };
  if (READ_AS_WORDS.has(entity)) return undefined;
  const tagged = tagAt(words, at, language);
  if (tagged && WORDS_BEFORE_NAMES.includes(tagged.tag)) return undefined;
  if (tagged && tagged.length >= length && !'SwP&'.includes(tagged.tag)) return undefined;
  const isInstrument = OTHER_INSTRUMENT.test(entity) && !NO_INSTRUMENT.has(entity);
  const tag = isInstrument ? 'X' : UNITED_NATIONS.test(entity) ? 'U' : 'E';
  return { unit: { tag, ...span, entity }, length };
}

function wordsWithin(words: Word[], at: number, end: number): number {
  let length = 1;
  while (words[at + length] && words[at + length]!.start < end) length += 1;
  return length;
}

/** A sum, a date or a number. */
function figure(reader: Reader, units: Unit[], at: number): Made | undefined {
  const { text, words, language, published } = reader;
  const money = readMoney(text, words, at, language);
  if (money) return { unit: { tag: 'M', start: money.start, end: money.end, money }, length: money.length };
  const date = readDate(text, words, at, language, published);
  if (date) {
    const { end } = words[at + date.length - 1]!;
    const tag = date.date.length === 4 ? 'y' : 'D';
    return { unit: { tag, start: words[at]!.start, end, date: date.date }, length: date.length };
  }
  const number = readNumber(text, words, at, language);
  return number && numeral(reader, units, at, number);
}

function plain(reader: Reader, units: Unit[], at: number): Made {
  const { words, language } = reader;
  const word = words[at]!;
  const { mayBeFigure, mayBeTagged } = useOf(word.text, language);
  const made = mayBeFigure ? figure(reader, units, at) : undefined;
  if (made) return made;
  const tagged = mayBeTagged ? tagAt(words, at, language) : undefined;
  const offence = tagged?.tag === 'C' || tagged?.tag === 'O' ? offenceAt(words, at, language) : undefined;
  const length = tagged?.length ?? 1;
  return {
    unit: {
      tag: tagged?.tag ?? (PART_OF_WORLD.test(word.text) ? 'p' : '.'),
      start: word.start,
      end: words[at + length - 1]!.end,
      ...(offence?.offence ? { offence: offence.offence } : {}),
      ...(tagged?.isFuture ? { isFuture: true } : {}),
      word: word.text,
    },
    length,
  };
}

/** Words that join the ends of a range, by language or none. */
const RANGE = new Set(['to', 'and', 'y', 'a', 'et', 'à', 'đến', 'tới', 'e', 'und', 'bis', 'or', 'o', 'ou']);

/** A number with the bound said before or after it; the words of the bound become part of it. */
function numeral(reader: Reader, units: Unit[], at: number, number: ReadNumber): Made {
  const { text, words, language } = reader;
  const said = boundBefore(words, at, language);
  let length = number.length;
  const range = upperEnd(reader, at + length, number, said?.bound);
  // "From 72 countries" and "de 72 países" begin no range.
  const before = said?.bound === 'between' && !range ? null : said;
  let { start } = words[at]!;
  if (before) {
    ({ start } = words[at - before.length]!);
    while (units.length && units.at(-1)!.start >= start) units.pop();
  }
  if (range) length += range.length;
  const after = boundAfter(words, at + length, language);
  if (after) length += after.length;
  const own = range ? 'between' : number.isRound ? 'about' : 'exactly';
  const bound: Bound = range ? 'between' : (before?.bound ?? after?.bound ?? own);
  return {
    unit: {
      tag: number.isOrdinal || words[at - 1]?.text === 'thứ' ? 'o' : 'N',
      start,
      end: Math.max(
        number.end,
        range?.end ?? 0,
        words[at + length - 1]!.end > number.end ? words[at + length - 1]!.end : 0,
      ),
      number: number.value,
      ...(range ? { upTo: range.value } : {}),
      bound: text.slice(number.end, number.end + 1) === '+' ? 'more than' : bound,
    },
    length,
  };
}

/** "60 to 70", "between 60 and 70", "60-70": the upper number, where it is one. */
function upperEnd(reader: Reader, at: number, lower: ReadNumber, bound: Bound | undefined) {
  const { text, words, language } = reader;
  const word = words[at];
  if (!word || lower.isOrdinal) return undefined;
  const isHyphen = /^[-–]$/.test(text.slice(lower.end, word.start));
  const isJoined = RANGE.has(word.text) && (bound === 'between' || word.text !== 'and');
  if (!isHyphen && !isJoined) return undefined;
  const from = isHyphen ? at : at + 1;
  const upper = words[from] && readNumber(text, words, from, language);
  if (!upper || upper.isOrdinal || upper.value <= lower.value) return undefined;
  return { value: upper.value, end: upper.end, length: upper.length + (from - at) };
}

function pushMarks(units: Unit[], text: string, from: number, to: number): void {
  if (to - from < 2 && text[from] === ' ') return;
  const gap = text.slice(from, to);
  const mark = QUESTION.test(gap) ? '?' : PARTS_CLAUSES.test(gap) ? ';' : /[,،、()[\]]/.test(gap) ? ',' : '';
  if (mark) units.push({ tag: mark, start: from, end: to });
}
