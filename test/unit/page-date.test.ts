/** The day that a page was published: what its several places give, and what decides between them. */
import { describe, expect, it } from 'vitest';
import { bylineDay } from '../../data/context/byline.ts';
import { type DateCandidate, dayOf, publishedOn } from '../../data/context/page-date.ts';
import { daysIn } from '../../data/context/written-dates.ts';

const NOW = new Date('2026-11-21T12:00:00Z');
const DAY = '2025-10-25';
const on = (...candidates: [DateCandidate['place'], string][]) =>
  publishedOn(
    candidates.map(([place, text]) => ({ place, text })),
    NOW,
  );

describe('a day as machines write it', () => {
  it.each([
    ['2025-10-25'],
    ['20251025'],
    ['2025-10-25T23:59:00-05:00'],
    ['2025-10-25T00:10:00+07:00'],
    ['2025-10-25T18:00:00.123Z'],
    ['2025-10-25 18:00:00'],
    ['2025-10-25t18:00z'],
    ['  2025-10-25T18\n'],
    ['Sat, 25 Oct 2025 18:00:00 GMT'],
    ['25 October 2025 (2025-10-25)'],
    [`25 October 2025 ${'x'.repeat(44)}`],
  ])('%s is that day there, as written', (text) => {
    expect(dayOf(text)).toBe(DAY);
  });

  it.each([
    ['2025'],
    ['2025-10'],
    ['2025-02-30'],
    ['2025-13-01'],
    ['04/05/2025'],
    ['<img src=x onerror=alert(1)>'],
    ['2025-10-25/2025-10-27 '],
    ['25 October 2025 and 27 October 2025'],
    ['2025-1025'],
    [`25 October 2025 ${'x'.repeat(45)}`],
    [`2025-10-25${' '.repeat(5)}${'x'.repeat(10_000)}`],
    [''],
  ])('%s is none', (text) => {
    expect(dayOf(text)).toBeUndefined();
  });
});

describe('a day as readers see it', () => {
  it.each([
    ['en', 'October 25, 2025'],
    ['en, short', 'Oct. 25, 2025'],
    ['en-GB', '25th October 2025'],
    ['es', '25 de octubre de 2025'],
    ['fr', '25 octobre 2025'],
    ['pt', '25 de outubro de 2025'],
    ['pt, short', '25 out 2025'],
    ['de', '25. Oktober 2025'],
    ['de, figures', '25.10.2025'],
    ['vi', '25 tháng 10 năm 2025'],
    ['vi, figures', 'Thứ Bảy, 25/10/2025'],
    ['ru', '25 октября 2025 г.'],
    ['zh', '2025年10月25日'],
    ['ar', '25 أكتوبر 2025'],
    ['ar, two names', '٢٥ تشرين الأول/أكتوبر ٢٠٢٥'],
    ['figures', '25/10/2025'],
    ['American figures', '10/25/2025'],
  ])('%s: %s', (_, text) => {
    expect(daysIn(text).map(({ day }) => day)).toEqual([DAY]);
  });

  it('may be two days, and is none then', () => {
    expect(daysIn('04/05/2025')).toEqual([]);
    expect(daysIn('Chủ nhật, 04/05/2025').map(({ day }) => day)).toEqual(['2025-05-04']);
    expect(daysIn('05/05/2025').map(({ day }) => day)).toEqual(['2025-05-05']);
  });

  it('is no part of another number', () => {
    expect(daysIn('call 1925-10-2512, room 25.10.20251, v2.25.10.2025')).toEqual([]);
  });
});

describe('a byline', () => {
  it.each([
    ['By Jane Roe | October 25, 2025'],
    ['Published on October 25, 2025 at 8:15 a.m. EDT'],
    ['Saturday, October 25, 2025'],
    ['HANOI, 25 October 2025 –'],
    ['Publicado el 25 de octubre de 2025'],
    ['Sábado, 25 de outubro de 2025'],
    ['Publié le 25 octobre 2025 à 08h15 - Mis à jour le 27 octobre 2025'],
    ['Veröffentlicht am 25. Oktober 2025'],
    ['20:15 | Thứ Bảy, 25/10/2025'],
    ['Опубликовано 25 октября 2025 года'],
    ['发布时间:2025年10月25日 08:15'],
    ['نشر في 25 أكتوبر 2025'],
  ])('%s', (line) => {
    expect(bylineDay([line])).toBe(DAY);
  });

  it.each([
    ['Updated October 25, 2025'],
    ['Cập nhật: 25/10/2025'],
    ['The treaty was signed on October 25, 2025.'],
    ['Since October 25, 2025 it has been open'],
    ['Am 25. Oktober 2025 unterzeichneten 65 Staaten'],
    ['October 2025'],
  ])('is not: %s', (line) => {
    expect(bylineDay([line])).toBeUndefined();
  });

  it('passes over a date whose label stands in an element of its own', () => {
    expect(bylineDay(['Published', '25 October 2025', 'Updated:', '27 October 2025'])).toBe(DAY);
    expect(bylineDay(['Updated:', '27 October 2025', '25 October 2025'])).toBe(DAY);
  });
});

describe('several places', () => {
  it('that contradict each other: most sorts win', () => {
    expect(on(['structured', '2026-01-05'], ['byline', DAY], ['address', DAY])).toBe(DAY);
  });

  it('of equal number: the most trusted sort wins', () => {
    expect(on(['address', '2025-11-25'], ['structured', DAY])).toBe(DAY);
    expect(on(['byline', '2025-01-01'], ['time', '2025-01-01'], ['structured', DAY], ['meta', DAY])).toBe(DAY);
  });

  it('in two time zones agree, and the more trusted is believed', () => {
    expect(on(['structured', '2025-10-26T01:00:00+07:00'], ['byline', '25 October 2025'])).toBe('2025-10-26');
    expect(on(['structured', '2025-10-27'], ['byline', DAY], ['address', DAY])).toBe(DAY);
    const other = '2025-11-25';
    expect(on(['structured', '2025-10-26'], ['byline', DAY], ['meta', other], ['address', other])).toBe('2025-10-26');
  });

  it('of one sort: the first that is a day', () => {
    expect(on(['structured', 'soon'], ['structured', DAY], ['structured', '2024-01-01'])).toBe(DAY);
  });

  it('give none in the future or before there was news on the web', () => {
    expect(on(['structured', '2027-01-01'])).toBeUndefined();
    expect(on(['meta', '1970-01-01'], ['time', '1994-12-31'])).toBeUndefined();
    expect(on(['meta', '1995-01-01'])).toBe('1995-01-01');
    // It is already the 22nd where the day begins first.
    expect(on(['structured', '2026-11-22'])).toBe('2026-11-22');
    expect(on(['structured', '2026-11-23'])).toBeUndefined();
    expect(on()).toBeUndefined();
  });
});
