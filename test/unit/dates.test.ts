/** Dates are as exact as what is known, in the interface's language, and no time zone shifts them. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { formatDay } from '../../components/dates.ts';

describe('a date in words', () => {
  it.each([
    ['2025', '2025'],
    ['2025-10', 'October 2025'],
    ['2025-10-25', '25 October 2025'],
    ['2024-02-29', '29 February 2024'],
    ['2025-10-03/2025-10-05', '3 – 5 October 2025'],
    ['2025-10-25/2025-11-02', '25 October – 2 November 2025'],
    ['2025-12-30/2026-01-02', '30 December 2025 – 2 January 2026'],
    ['2025-10/2026-01', 'October 2025 – January 2026'],
    ['2025-10-25/2026', '25 October 2025 – 2026'],
  ])('%s is %s', (day, words) => {
    expect(plainSpaces(formatDay(day, 'en'))).toBe(words);
  });

  it.each([
    ['es', '25 de octubre de 2025', 'octubre de 2025'],
    ['fr', '25 octobre 2025', 'octobre 2025'],
    ['pt', '25 de outubro de 2025', 'outubro de 2025'],
    ['de', '25. Oktober 2025', 'Oktober 2025'],
    ['vi', '25 tháng 10, 2025', 'tháng 10 năm 2025'],
    ['ru', '25 октября 2025 г.', 'октябрь 2025 г.'],
    ['zh', '2025年10月25日', '2025年10月'],
    ['ar', '25 أكتوبر 2025', 'أكتوبر 2025'],
  ] as const)('%s: %s', (language, day, month) => {
    expect(plainSpaces(formatDay('2025-10-25', language))).toBe(day);
    expect(plainSpaces(formatDay('2025-10', language))).toBe(month);
  });

  it.each(['timeless', '', 'soon', '2025-13-01', '2025-10-25T10:00:00Z'])('"%s" stays as it is', (text) => {
    expect(formatDay(text, 'en')).toBe(text);
  });

  it('an interval that runs backwards or is none is shown as it was written', () => {
    expect(formatDay('2025-11-02/2025-10-25', 'en')).toBe('2 November 2025 – 25 October 2025');
    expect(formatDay('soon/later', 'en')).toBe('soon – later');
  });
});

describe('in every time zone', () => {
  afterEach(() => vi.unstubAllEnvs());

  it.each(['Pacific/Honolulu', 'Pacific/Kiritimati', 'America/New_York'])('%s: the day is the same', (zone) => {
    vi.stubEnv('TZ', zone);
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
    expect(formatDay('2025-01-01', 'en')).toBe('1 January 2025');
    expect(formatDay('2025-12-31', 'en')).toBe('31 December 2025');
    expect(formatDay('2025', 'en')).toBe('2025');
  });
});

/** Releases of the tables behind `Intl` differ in their spaces, and in whether a dash has any. */
function plainSpaces(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/ ?– ?/g, ' – ');
}
