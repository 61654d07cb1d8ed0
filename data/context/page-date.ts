/**
 * What a page gives as its day of publication, from several places → one day, or none.
 *
 * The rule (docs/adr/0013-since-and-voices.md):
 * 1. A candidate counts when it is a whole day of the calendar, from 1995 on and not in the future. A date with a time and an
 *    offset is the day there, as written. A day of a change is no candidate: who reads candidates leaves them out.
 * 2. Candidates of one sort that contradict each other: the first of them, for pages give the article's own first.
 * 3. Sorts that contradict each other: the day that most sorts give; where no day has more than another, the day
 *    of the most trusted sort. Days next to each other are one day in two time zones, written as the more trusted has it.
 */
import { calendarDay, daysIn } from './written-dates.ts';

/** Where a page gives a day, the most trusted first: what it tells machines of the article, of itself, then readers. */
export const DATE_PLACES = ['structured', 'article-meta', 'meta', 'time', 'byline', 'address'] as const;
export type DatePlace = (typeof DATE_PLACES)[number];

export interface DateCandidate {
  place: DatePlace;
  /** As the page writes it. */
  text: string;
}

/** News on the web is no older; what says so is a default of some software. */
const EARLIEST = '1995-01-01';
/** Where the day begins first, it is fourteen hours later than in Greenwich. */
const FIRST_OFFSET_MS = 14 * 60 * 60 * 1000;
const DAY_MS = 24 * 60 * 60 * 1000;
/** Longer values hold no date that this reads, or something else beside it. */
const MOST_CHARACTERS = 60;

/** 2025-10-25, 2025-10-25T23:30:00-05:00, 20251025, 20251025T2330Z. */
const MACHINE =
  /^(\d{4})(-?)(\d{2})\2(\d{2})(?:[T\s]\d{2}(?::?\d{2}){0,2}(?:[.,]\d{1,9})?\s?(?:Z|[+-]\d{2}:?\d{2})?)?$/i;

/** The day on which the page says that it was published, YYYY-MM-DD. `now` is the reader's clock. */
export function publishedOn(candidates: readonly DateCandidate[], now: Date): string | undefined {
  const latest = new Date(now.getTime() + FIRST_OFFSET_MS).toISOString().slice(0, 10);
  const given = DATE_PLACES.flatMap((place) => {
    const days = candidates.filter((candidate) => candidate.place === place).map(({ text }) => dayOf(text));
    return days.find((day) => day !== undefined && day >= EARLIEST && day <= latest) ?? [];
  });
  let best: { day: string; agreeing: number } | undefined;
  for (const day of given) {
    const agreeing = given.filter((other) => isSameDay(day, other)).length;
    if (agreeing > (best?.agreeing ?? 0)) best = { day, agreeing };
  }
  return best?.day;
}

/** The day of a value such as machines write, or of a text that names a single one. */
export function dayOf(text: string): string | undefined {
  const value = text.trim();
  if (value.length > MOST_CHARACTERS) return undefined;
  const [, year, , month, day] = MACHINE.exec(value) ?? [];
  if (year) return calendarDay(Number(year), Number(month), Number(day));
  const days = new Set(daysIn(value).map((written) => written.day));
  return days.size === 1 ? [...days][0] : undefined;
}

function isSameDay(a: string, b: string): boolean {
  return Math.abs(Date.parse(a) - Date.parse(b)) <= DAY_MS;
}
