/** Dates are as exact as what is known, and no time zone shifts them. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { formatDay } from '../../components/dates.ts';

describe('a date in words', () => {
  it.each([
    ['2025', '2025'],
    ['2025-10', 'Oct 2025'],
    ['2025-10-25', '25 Oct 2025'],
    ['2024-02-29', '29 Feb 2024'],
  ])('%s is %s', (day, words) => {
    expect(formatDay(day, 'en-GB')).toBe(words);
  });

  it('is in the reader’s language', () => {
    expect(formatDay('2025-10-25', 'en-US')).toBe('Oct 25, 2025');
    expect(formatDay('2025-10-25', 'es')).toMatch(/25.*oct.*2025/);
    expect(formatDay('2025-10-25', 'zh')).toMatch(/2025年10月25日/);
  });

  it.each(['timeless', '', 'soon', '2025-13-01', '2025-10-25T10:00:00Z'])('"%s" stays as it is', (text) => {
    expect(formatDay(text, 'en-GB')).toBe(text);
  });
});

describe('in every time zone', () => {
  afterEach(() => vi.unstubAllEnvs());

  it.each(['Pacific/Honolulu', 'Pacific/Kiritimati', 'America/New_York'])('%s: the day is the same', (zone) => {
    vi.stubEnv('TZ', zone);
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
    expect(formatDay('2025-01-01', 'en-GB')).toBe('1 Jan 2025');
    expect(formatDay('2025-12-31', 'en-GB')).toBe('31 Dec 2025');
    expect(formatDay('2025', 'en-GB')).toBe('2025');
  });
});
