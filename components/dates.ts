/** Dates as the dataset writes them → words, exact only as far as they are known. */

const PRECISION: Record<number, Intl.DateTimeFormatOptions> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'short' },
  10: { year: 'numeric', month: 'short', day: 'numeric' },
};

/**
 * Formats `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or an interval `from/to` of days. The day is a calendar day wherever the reader is, so no time zone
 * may shift it. Anything else is returned as it is.
 */
export function formatDay(day: string, locale?: string): string {
  const [from, to] = day.split('/');
  if (from && to) return `${formatDay(from, locale)} – ${formatDay(to, locale)}`;
  const options = PRECISION[day.length];
  const time = Date.parse(day);
  if (!options || Number.isNaN(time)) return day;
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(time);
}
