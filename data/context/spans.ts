/** Dates of records as stretches of days: "2026-07" is a month of them, "2026-02-10/2026-05-26" all between two. Pure. */

/** The first day that a date or an interval can mean. A year or a month begins with its first day. */
export function firstDay(date: string): string {
  return `${date.split('/')[0]}-01-01`.slice(0, 'YYYY-MM-DD'.length);
}

/** Whether all that a date can mean lies after `day`: only then did it certainly happen later. */
export function isWhollyAfter(date: string, day: string): boolean {
  return firstDay(date) > day;
}

/** The last day that a date or an interval can mean. */
export function lastDay(date: string): string {
  const end = date.split('/').at(-1) ?? date;
  const [year, month, day] = end.split('-').map(Number);
  if (day) return end;
  const last = month ? new Date(Date.UTC(year!, month, 0)) : new Date(Date.UTC(year!, 12, 0));
  return last.toISOString().slice(0, 'YYYY-MM-DD'.length);
}

/** Whether two dates can mean the same day. */
export function mayCoincide(a: string, b: string): boolean {
  return firstDay(a) <= lastDay(b) && firstDay(b) <= lastDay(a);
}
