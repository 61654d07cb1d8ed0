/**
 * Dates as pages write them, in nine languages, by machines and for readers.
 *
 * Precision first: "04/05/2025" is two days, so it is none, unless Vietnamese words beside it settle the order. In: a
 * short text, such as the line under a headline. Out: the days in it, with their places. Pure and linear: nothing in the
 * patterns repeats without a bound.
 */
import { monthOf } from './month-names.ts';

export interface WrittenDay {
  /** YYYY-MM-DD. */
  day: string;
  /** String indices into the text in Unicode's composed form (NFC). */
  start: number;
  end: number;
}

/** What a line with a date is never longer than; the rest of a longer one is not read. */
const MOST_CHARACTERS = 400;

/** A word of letters, with a second one for Arabic months ("تشرين الأول"). */
const WORD = String.raw`[\p{L}\p{M}]{2,12}(?:\s(?:الأول|الاول|الثاني))?`;
const ORDINAL = `(?:st|nd|rd|th|er|[ºª.])?`;
/** "أكتوبر/تشرين الأول": one month by two names. */
const SAME_MONTH = String.raw`(?:\s?\/\s?${WORD})?`;
const NOT_IN_NUMBER = String.raw`(?<![\d.,/:-])`;
const ENDS = String.raw`(?![\d/-]|\.\d)`;

/** Each pattern with the groups that hold year, month and day. */
const PATTERNS: { pattern: RegExp; order: (groups: string[], isDayFirst: boolean) => (string | undefined)[] }[] = [
  {
    // 2025-10-25, 2025/10/25, 2025.10.25; a time may follow.
    pattern: new RegExp(String.raw`${NOT_IN_NUMBER}(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d/-])`, 'gu'),
    order: ([year, , month, day]) => [year, month, day],
  },
  {
    pattern: /(\d{4})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?[日号號]/gu,
    order: ([year, month, day]) => [year, month, day],
  },
  {
    // 25 tháng 10 năm 2025; 25 tháng 10, 2025.
    pattern: new RegExp(String.raw`${NOT_IN_NUMBER}(\d{1,2})\stháng\s(\d{1,2})(?:\snăm|,)?\s(\d{4})${ENDS}`, 'gu'),
    order: ([day, month, year]) => [year, month, day],
  },
  {
    // 25 October 2025; 25 de octubre de 2025; 25. Oktober 2025; 1er octobre 2025; 25 октября 2025.
    pattern: new RegExp(
      String.raw`${NOT_IN_NUMBER}(\d{1,2})${ORDINAL}[\s-](?:de\s|of\s)?(${WORD})${SAME_MONTH}\.?[,،]?[\s-](?:de\s|del\s)?(\d{4})${ENDS}`,
      'gu',
    ),
    order: ([day, month, year]) => [year, month, day],
  },
  {
    // October 25, 2025; Oct. 25th 2025.
    pattern: new RegExp(String.raw`(?<![\p{L}\p{M}])(${WORD})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})${ENDS}`, 'gu'),
    order: ([month, day, year]) => [year, month, day],
  },
  {
    // 25.10.2025: who writes full stops writes the day first.
    pattern: new RegExp(String.raw`${NOT_IN_NUMBER}(\d{1,2})\.(\d{1,2})\.(\d{4})${ENDS}`, 'gu'),
    order: ([day, month, year]) => [year, month, day],
  },
  {
    // 25/10/2025, 25-10-2025, and 10/25/2025 where only one of the two can be the month.
    pattern: new RegExp(String.raw`${NOT_IN_NUMBER}(\d{1,2})([/-])(\d{1,2})\2(\d{4})${ENDS}`, 'gu'),
    order: ([first, , second, year], isDayFirst) => [
      year,
      ...(isDayFirst ? [second, first] : monthAndDay(first!, second!)),
    ],
  },
];

/** Weekdays of Vietnamese, and its word for day, straight before a date in figures: the day comes first. */
const VIETNAMESE_BEFORE = /(?:thứ\s(?:hai|ba|tư|năm|sáu|bảy|bẩy)|chủ\snhật|ngày)[,:]?\s?(?:ngày\s)?$/u;
const ARABIC_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;

/** The days that `text` names, in its order. Years and months alone are no days. */
export function daysIn(text: string): WrittenDay[] {
  const plain = folded(text.normalize('NFC').slice(0, MOST_CHARACTERS));
  const found = PATTERNS.flatMap(({ pattern, order }) =>
    [...plain.matchAll(pattern)].flatMap((match): WrittenDay[] => {
      const groups = match.slice(1).map((group) => group ?? '');
      const [year, month, day] = order(groups, VIETNAMESE_BEFORE.test(plain.slice(0, match.index)));
      const written = year && month && day ? calendarDay(Number(year), numberOf(month), Number(day)) : undefined;
      return written ? [{ day: written, start: match.index, end: match.index + match[0].length }] : [];
    }),
  ).sort((a, b) => a.start - b.start);
  const apart: WrittenDay[] = [];
  for (const one of found) {
    if (one.start >= (apart.at(-1)?.end ?? 0)) apart.push(one);
  }
  return apart;
}

/** YYYY-MM-DD of a day that the calendar has. */
export function calendarDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isSame = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isSame ? date.toISOString().slice(0, 10) : undefined;
}

/** Same length as what went in, so that places hold: small letters, European digits, plain spaces. */
function folded(text: string): string {
  const composed = [...text].map((character) => {
    const small = character.toLowerCase();
    return small.length === character.length ? small : character;
  });
  return composed
    .join('')
    .replace(/\s/g, ' ')
    .replace(ARABIC_DIGITS, (digit) => String(digit.charCodeAt(0) & 0xf));
}

function numberOf(month: string): number {
  return /^\d/.test(month) ? Number(month) : (monthOf(month) ?? 0);
}

/** Two numbers of which one is the day; none where both may be, unless they are the same. */
function monthAndDay(first: string, second: string): (string | undefined)[] {
  if (first === second) return [first, second];
  if (Number(first) > 12) return [second, first];
  return Number(second) > 12 ? [first, second] : [undefined, undefined];
}
