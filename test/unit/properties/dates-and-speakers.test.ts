/** Dates, bylines, speakers and the law of any text: they never throw, and what they give is what it says it is. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bylineDay } from '../../../data/context/byline.ts';
import { DATE_PLACES, dayOf, publishedOn } from '../../../data/context/page-date.ts';
import { isSpeaker } from '../../../data/context/speakers.ts';
import { daysIn } from '../../../data/context/written-dates.ts';
import { holds, PROPERTY_TIMEOUT_MS } from './texts.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const NOW = new Date('2026-11-21T12:00:00Z');

/** Pieces of which bylines and sentences are made, and anything else. */
const pieces = fc.oneof(
  fc.constantFrom(
    '25',
    '10',
    '2025',
    ' ',
    '/',
    '.',
    '-',
    ', ',
    'October',
    'tháng',
    'năm',
    '年',
    '月',
    '日',
    ' de ',
    '“',
    '"',
  ),
  fc.constantFrom(
    'said ',
    'Updated ',
    'according to ',
    'أكتوبر',
    'заявил ',
    '表示',
    '(',
    ')',
    '|',
    '٢٥',
    'T10:00Z',
    '\u0301',
  ),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
);
const texts = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));

describe('any text', { timeout: PROPERTY_TIMEOUT_MS }, () => {
  it('has only days of the calendar in it, in order and apart', () => {
    holds(
      fc.property(texts, (text) => {
        let last = 0;
        for (const { day, start, end } of daysIn(text)) {
          expect(day).toMatch(DAY);
          expect(new Date(day).toISOString().slice(0, 10)).toBe(day);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
      }),
    );
  });

  it('gives a day or nothing', () => {
    holds(
      fc.property(texts, fc.constantFrom(...DATE_PLACES), (text, place) => {
        for (const day of [dayOf(text), bylineDay([text]), publishedOn([{ place, text }], NOW)])
          if (day !== undefined) expect(day).toMatch(DAY);
      }),
    );
  });

  it('lets somebody speak or not, wherever the offsets lie', () => {
    holds(
      fc.property(texts, fc.nat(120), fc.nat(40), (text, start, length) => {
        expect(typeof isSpeaker(text, start, start + length)).toBe('boolean');
      }),
    );
  });
});
