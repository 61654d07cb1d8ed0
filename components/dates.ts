/** Dates as the dataset writes them → words of the interface's language, exact only as far as they are known. */
import { type InterfaceLanguage, LOCALES } from '../data/languages.ts';

/** By the length of what is written: a year, a month, a day. */
const PRECISION: Record<number, Intl.DateTimeFormatOptions> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
};

/** Making one costs more than using it a hundred times, and the atlas shows thousands of dates. */
const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * Formats `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or an interval `from/to` of them. The day is a calendar day wherever the
 * reader is, so no time zone may shift it. Anything else is returned as it is.
 */
export function formatDay(day: string, language: InterfaceLanguage): string {
  const [from = '', to] = day.split('/');
  if (to !== undefined) return formatSpan(from, to, language);
  const time = Date.parse(day);
  const format = formatFor(day, language);
  return format && !Number.isNaN(time) ? format.format(time) : day;
}

/** What the two days share is said once: "3 – 5 October 2025". */
function formatSpan(from: string, to: string, language: InterfaceLanguage): string {
  const [start, end] = [Date.parse(from), Date.parse(to)];
  const format = from.length === to.length ? formatFor(from, language) : undefined;
  if (format && start <= end) return format.formatRange(start, end);
  return [from, to].map((day) => formatDay(day, language)).join(' – ');
}

function formatFor(day: string, language: InterfaceLanguage): Intl.DateTimeFormat | undefined {
  const options = PRECISION[day.length];
  if (!options) return undefined;
  const name = `${language} ${day.length}`;
  const format = formats.get(name) ?? new Intl.DateTimeFormat(LOCALES[language], { ...options, timeZone: 'UTC' });
  formats.set(name, format);
  return format;
}
