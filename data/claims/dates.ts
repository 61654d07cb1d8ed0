/** Days in the words of a record, and days that are less exact than others. */

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** "26 October 2025", "May 2026", "2026". */
export function inWords(date: string): string {
  const [year, month, day] = date.split('-');
  const name = month && MONTHS[Number(month) - 1];
  return [day && String(Number(day)), name, year].filter(Boolean).join(' ');
}

/** Whether two dates can mean the same day: "2024-12" and "2024-12-24". */
export function mayBeSame(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one);
}

/** The first and the last day that a date or an interval `from/to` can mean, comparable as text. */
export function spanOf(date: string): { first: string; last: string } {
  const [from, to = from] = date.split('/') as [string, string?];
  return { first: from, last: `${to}${'-99'.repeat(LONGEST_DATE - to!.split('-').length)}` };
}
const LONGEST_DATE = 3;

/** A page's day from whatever it gives: a date, a date-time; undefined for anything else. */
export function dayFrom(published: string | null | undefined): string | undefined {
  const day = /^\s*(\d{4}-\d{2}-\d{2})(?:$|[T\s])/.exec(published ?? '')?.[1];
  return day && !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day) ? day : undefined;
}
