/**
 * Days, months and years in a sentence → ISO dates as exact as the page gives them.
 *
 * "Last year" and "on Saturday" have no meaning of their own: they are resolved from the page's date, and left out without
 * it. In: words with offsets, language, the page's day. Out: the date that begins at a word, and how many words it takes.
 */
import type { ClaimLanguage } from './language.ts';
import { beginsWithDigit, type Word } from './numbers.ts';
import { mayBeginRelativeDay, relativeDate } from './relative-days.ts';

export interface ReadDate {
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  date: string;
  /** Words taken. */
  length: number;
}

const MONTHS: Record<ClaimLanguage, string> = {
  en: 'january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre noviembre diciembre',
  fr: 'janvier février mars avril mai juin juillet août|aout septembre octobre novembre décembre|decembre',
  vi: '',
  pt: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  de: 'januar februar märz april mai juni juli august september oktober november dezember',
};

const YEAR = /^(?:19|20)\d\d$/;
const DAY = /^(\d{1,2})(?:st|nd|rd|th|er|º|ª)?$/;
/** 25/10/2025, 25.10.2025, 25-10-2025: day first in all languages but English, where only a day above 12 tells. */
const NUMERIC = /(\d{1,2})([/.-])(\d{1,2})\2((?:19|20)\d\d)(?!\d)/uy;
const MONTH_OF_YEAR = /(\d{1,2})[/-]((?:19|20)\d\d)(?!\d)/uy;
const ISO = /((?:19|20)\d\d)-(\d\d)-(\d\d)(?!\d)/uy;

const months = new Map<ClaimLanguage, Map<string, number>>();

function monthOf(word: string | undefined, language: ClaimLanguage): number | undefined {
  let table = months.get(language);
  if (!table) {
    table = new Map();
    MONTHS[language].split(' ').forEach((names, index) => {
      for (const name of names.split('|').filter(Boolean)) table!.set(name, index + 1);
    });
    months.set(language, table);
  }
  return word === undefined ? undefined : table.get(word);
}

/** Words that Vietnamese puts before the numbers of days and months. */
const BEFORE_NUMBERS = ['ngày', 'tháng'];

/** Whether a date may begin with a word: hardly any does. */
export function mayBeginDate(word: string, language: ClaimLanguage): boolean {
  return (
    beginsWithDigit(word) ||
    monthOf(word, language) !== undefined ||
    (language === 'vi' && BEFORE_NUMBERS.includes(word)) ||
    mayBeginRelativeDay(word, language)
  );
}

/** Reads the date that begins at the word `at`, if one does. `published` is the page's own day. */
export function readDate(
  text: string,
  words: Word[],
  at: number,
  language: ClaimLanguage,
  published?: string,
): ReadDate | undefined {
  return (
    numericDate(text, words, at, language) ??
    (language === 'vi' ? vietnameseDate(words, at, published) : writtenDate(words, at, language, published)) ??
    relativeDate(words, at, language, published, (word) => monthOf(word, language)) ??
    bareYear(words, at)
  );
}

function bareYear(words: Word[], at: number): ReadDate | undefined {
  return YEAR.test(words[at]!.text) ? { date: words[at]!.text, length: 1 } : undefined;
}

function numericDate(text: string, words: Word[], at: number, language: ClaimLanguage): ReadDate | undefined {
  const { start } = words[at]!;
  const take = (end: number, date: string | undefined) => {
    let length = 1;
    while (words[at + length] && words[at + length]!.start < end) length += 1;
    return date ? { date, length } : undefined;
  };
  ISO.lastIndex = start;
  const iso = ISO.exec(text);
  if (iso) return take(start + iso[0].length, dateOf(Number(iso[1]), Number(iso[2]), Number(iso[3])));
  NUMERIC.lastIndex = start;
  const numeric = NUMERIC.exec(text);
  if (numeric) {
    const [one, two, year] = [Number(numeric[1]), Number(numeric[3]), Number(numeric[4])];
    if (language === 'en' && one <= 12 && two <= 12) return undefined;
    const [day, month] = language === 'en' && two > 12 ? [two, one] : [one, two];
    return take(start + numeric[0].length, dateOf(year, month, day));
  }
  if (language !== 'vi') return undefined;
  MONTH_OF_YEAR.lastIndex = start;
  const month = MONTH_OF_YEAR.exec(text);
  return month ? take(start + month[0].length, dateOf(Number(month[2]), Number(month[1]))) : undefined;
}

/** "October 25, 2025", "25 October 2025", "25 de octubre de 2025", "1er août 2024", "December 2024", "Oct. 25". */
function writtenDate(
  words: Word[],
  at: number,
  language: ClaimLanguage,
  published: string | undefined,
): ReadDate | undefined {
  let next = at;
  const skipOf = () => {
    if (['de', 'del', 'of', 'do'].includes(words[next]?.text ?? '')) next += 1;
  };
  let day = dayOf(words[at]);
  if (day) {
    next += 1;
    skipOf();
  }
  const month = monthOf(words[next]?.text, language);
  if (!month) return undefined;
  next += 1;
  if (!day && language === 'en') {
    day = dayOf(words[next]);
    if (day) next += 1;
  }
  const beforeYear = next;
  skipOf();
  const year = words[next]?.text ?? '';
  if (YEAR.test(year)) return withLength(dateOf(Number(year), month, day), next + 1 - at);
  // "May" alone is a verb, and a bare month is too little to go by.
  if (!day || !published) return undefined;
  return withLength(nearestBefore(published, month, day), beforeYear - at);
}

/** "Ngày 25 tháng 10 năm 2025", "tháng 12 năm 2024", "25/10" with the page's year. */
function vietnameseDate(words: Word[], at: number, published: string | undefined): ReadDate | undefined {
  let next = at;
  if (words[next]?.text === 'ngày') next += 1;
  let day = dayOf(words[next]);
  if (day && words[next + 1]?.text === 'tháng') next += 1;
  else if (words[at]?.text === 'tháng') day = undefined;
  else return undefined;
  const month = Number(words[next + 1]?.text);
  if (words[next]?.text !== 'tháng' || !(month >= 1 && month <= 12)) return undefined;
  next += 2;
  if (words[next]?.text === 'năm') next += 1;
  const year = words[next]?.text ?? '';
  if (YEAR.test(year)) return withLength(dateOf(Number(year), month, day), next + 1 - at);
  return day && published ? withLength(nearestBefore(published, month, day), next - at) : undefined;
}

function withLength(date: string | undefined, length: number): ReadDate | undefined {
  return date ? { date, length } : undefined;
}

function dayOf(word: Word | undefined): number | undefined {
  const day = Number(DAY.exec(word?.text ?? '')?.[1]);
  return day >= 1 && day <= 31 ? day : undefined;
}

/** Undefined for a day that no calendar has. */
function dateOf(year: number, month: number, day?: number): string | undefined {
  if (month < 1 || month > 12 || (day !== undefined && (day < 1 || day > 31))) return undefined;
  const two = (part: number) => String(part).padStart(2, '0');
  return [String(year), two(month), ...(day ? [two(day)] : [])].join('-');
}

/** News gives a day without its year only for the months around it. */
function nearestBefore(published: string, month: number, day: number): string | undefined {
  const year = Number(published.slice(0, 4));
  const date = dateOf(year, month, day);
  const MONTHS_AHEAD = 6;
  const isFarAhead = month - Number(published.slice(5, 7)) > MONTHS_AHEAD;
  return isFarAhead ? dateOf(year - 1, month, day) : date;
}
