/**
 * Days that a page gives by another day: "last year", "on Saturday", "last December", "Christmas Eve".
 *
 * They have no meaning of their own and are resolved from the page's date; without it they are left out. In: words,
 * language, the page's day. Out: the date that begins at a word, and how many words it takes.
 */
import type { ReadDate } from './days.ts';
import type { ClaimLanguage } from './language.ts';
import type { Word } from './numbers.ts';

/** Sunday first, as JavaScript counts. */
const WEEKDAYS: Record<ClaimLanguage, string> = {
  en: 'sunday monday tuesday wednesday thursday friday saturday',
  es: 'domingo lunes martes miércoles jueves viernes sábado',
  fr: 'dimanche lundi mardi mercredi jeudi vendredi samedi',
  vi: '',
  pt: '',
  de: 'sonntag montag dienstag mittwoch donnerstag freitag samstag',
};

const LAST_YEAR: Record<ClaimLanguage, string[]> = {
  en: ['last year', 'the previous year'],
  es: ['el año pasado', 'el pasado año'],
  fr: ["l'an dernier", 'l an dernier', 'l année dernière', 'l an passé'],
  vi: ['năm ngoái'],
  pt: ['no ano passado', 'o ano passado'],
  de: ['im vergangenen jahr', 'letztes jahr'],
};

/** The day before Christmas. */
const EVE: Record<ClaimLanguage, string[]> = {
  en: ['christmas eve'],
  es: ['nochebuena', 'la víspera de navidad'],
  fr: ['la veille de noël', 'veille de noël'],
  vi: ['đêm giáng sinh', 'trước giáng sinh'],
  pt: ['véspera de natal'],
  de: ['heiligabend'],
};
/** "Last December", "en diciembre pasado": the word beside the month. */
const LAST: Record<ClaimLanguage, string> = {
  en: 'last',
  es: 'pasado',
  fr: 'dernier',
  vi: '',
  pt: 'passado',
  de: 'letzten',
};
const ANY_YEAR = /^(?:19|20)\d\d$/;
const SMALL = new Set(['of', 'de', 'del', 'in', 'en', 'el', 'năm']);

/** Whether such a day may begin with a word; months are for the caller to know. */
export function mayBeginRelativeDay(word: string, language: ClaimLanguage): boolean {
  const begins = (phrase: string) => phrase === word || phrase.startsWith(`${word} `);
  return (
    word === LAST[language] ||
    WEEKDAYS[language].split(' ').includes(word) ||
    LAST_YEAR[language].some(begins) ||
    EVE[language].some(begins)
  );
}

export function relativeDate(
  words: Word[],
  at: number,
  language: ClaimLanguage,
  published: string | undefined,
  monthOf: (word: string | undefined) => number | undefined,
): ReadDate | undefined {
  const eve = christmasEve(words, at, language, published);
  if (eve) return eve;
  if (!published) return undefined;
  const month = lastMonth(words, at, language, published, monthOf);
  if (month) return month;
  const lastYear = LAST_YEAR[language].find((phrase) => startsWith(words, at, phrase));
  if (lastYear) return { date: String(Number(published.slice(0, 4)) - 1), length: lastYear.split(' ').length };
  const weekday = WEEKDAYS[language].split(' ').indexOf(words[at]!.text);
  return weekday < 0 || published.length < 10 ? undefined : { date: lastWeekday(published, weekday), length: 1 };
}

function christmasEve(
  words: Word[],
  at: number,
  language: ClaimLanguage,
  published: string | undefined,
): ReadDate | undefined {
  const phrase = EVE[language].find((one) => startsWith(words, at, one));
  if (!phrase) return undefined;
  let next = at + phrase.split(' ').length;
  const isSmall = SMALL.has(words[next]?.text ?? '');
  const year = words[isSmall ? next + 1 : next]?.text ?? '';
  if (ANY_YEAR.test(year)) {
    next += isSmall ? 2 : 1;
    return { date: `${year}-12-24`, length: next - at };
  }
  if (!published) return undefined;
  const from = isSmall ? next + 1 : next;
  const lastYear = LAST_YEAR[language].find((one) => startsWith(words, from, one) || startsWith(words, next, one));
  const of = Number(published.slice(0, 4));
  const length = lastYear ? from + lastYear.split(' ').length - at : next - at;
  // The eve of this year is still to come on all but the last days of it.
  return { date: `${published.slice(5) >= '12-24' && !lastYear ? of : of - 1}-12-24`, length };
}

function startsWith(words: Word[], at: number, phrase: string): boolean {
  // Nearly every phrase is out at its first word.
  if (!phrase.startsWith(words[at]?.text ?? ' ')) return false;
  return phrase.split(' ').every((word, index) => words[at + index]?.text === word);
}

/** The month of that name before the page's own. */
function lastMonth(
  words: Word[],
  at: number,
  language: ClaimLanguage,
  published: string,
  monthOf: (word: string | undefined) => number | undefined,
): ReadDate | undefined {
  const last = LAST[language];
  const isBefore = words[at]!.text === last;
  const month = monthOf(words[isBefore ? at + 1 : at]?.text);
  if (!last || !month || (!isBefore && words[at + 1]?.text !== last)) return undefined;
  const year = Number(published.slice(0, 4)) - (month >= Number(published.slice(5, 7)) ? 1 : 0);
  return { date: `${year}-${String(month).padStart(2, '0')}`, length: 2 };
}

function lastWeekday(published: string, weekday: number): string {
  const day = new Date(`${published}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() - weekday + 7) % 7));
  return day.toISOString().slice(0, 10);
}
