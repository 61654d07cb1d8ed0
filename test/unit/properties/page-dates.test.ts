/** The day of a page: as nine languages and machines write it, it is read; and no page is dated by what it does not say. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DATE_PLACES, type DateCandidate, dayOf, publishedOn } from '../../../data/context/page-date.ts';
import { daysIn } from '../../../data/context/written-dates.ts';
import { INTERFACE_LANGUAGES, LOCALES } from '../../../data/languages.ts';
import { anyText, holds, PROPERTY_TIMEOUT_MS } from './texts.ts';

const NOW = new Date('2026-11-21T12:00:00Z');
/** The first day that news on the web can have, and the last that it is anywhere now. */
const [EARLIEST, LATEST] = ['1995-01-01', '2026-11-22'];

const isoOf = (date: Date) => date.toISOString().slice(0, 10);
const day = fc
  .date({ min: new Date(EARLIEST), max: new Date('2026-11-20'), noInvalidDate: true })
  .map((date) => new Date(isoOf(date)));
const two = (max: number) => fc.integer({ min: 0, max }).map((number) => String(number).padStart(2, '0'));

/** A day as machines write it, with a time of that place or without. */
const machine = fc
  .tuple(day, two(23), two(59), fc.constantFrom('', 'Z', '+07:00', '-0500'), fc.constantFrom('T', ' ', ''))
  .map(([date, hours, minutes, offset, joint]) => {
    const time = joint ? `${joint}${hours}:${minutes}:00${offset}` : '';
    return { day: isoOf(date), text: `${isoOf(date)}${time}` };
  });

const candidates: fc.Arbitrary<DateCandidate[]> = fc.array(
  fc.record({
    place: fc.constantFrom(...DATE_PLACES),
    text: fc.oneof(
      machine.map(({ text }) => text),
      anyText,
    ),
  }),
  { maxLength: 8 },
);

describe('a day', { timeout: PROPERTY_TIMEOUT_MS }, () => {
  it.each(INTERFACE_LANGUAGES)('written out in %s is read', (language) => {
    const locales = language === 'ar' ? ['ar-EG', LOCALES.ar] : [LOCALES[language]];
    for (const locale of locales) {
      const written = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
      holds(
        fc.property(day, (date) => {
          expect(
            daysIn(written.format(date)).map(({ day }) => day),
            written.format(date),
          ).toEqual([isoOf(date)]);
          expect(dayOf(`  ${written.format(date)}\n`)).toBe(isoOf(date));
        }),
        100,
      );
    }
  });

  it('as machines write it is that day where it was written', () => {
    holds(
      fc.property(machine, ({ day, text }) => {
        expect(dayOf(text)).toBe(day);
      }),
    );
  });

  it('that the calendar does not have is none', () => {
    const digits = fc.tuple(fc.integer({ min: 1000, max: 9999 }), two(99), two(99));
    holds(
      fc.property(digits, fc.constantFrom('-', ''), ([year, month, date], joint) => {
        const text = [year, month, date].join(joint);
        const real = new Date(`${year}-${month}-${date}T00:00:00Z`);
        const isReal = !Number.isNaN(real.getTime()) && isoOf(real) === `${year}-${month}-${date}`;
        expect(dayOf(text)).toBe(isReal ? `${year}-${month}-${date}` : undefined);
      }),
    );
  });
});

describe('the day of a page', { timeout: PROPERTY_TIMEOUT_MS }, () => {
  it('is one that it gives, neither in the future nor older than news on the web', () => {
    holds(
      fc.property(candidates, (given) => {
        const published = publishedOn(given, NOW);
        if (published === undefined) return;
        expect(given.map(({ text }) => dayOf(text))).toContain(published);
        expect(published >= EARLIEST && published <= LATEST).toBe(true);
      }),
    );
  });

  it('does not depend on the order in which the places were read', () => {
    const onePerPlace = fc.uniqueArray(
      fc.record({ place: fc.constantFrom(...DATE_PLACES), text: machine.map(({ text }) => text) }),
      { selector: ({ place }) => place },
    );
    holds(
      fc.property(onePerPlace, (given) => {
        expect(publishedOn([...given].reverse(), NOW)).toBe(publishedOn(given, NOW));
      }),
    );
  });

  it('is the one that most places give, whatever the others say', () => {
    holds(
      fc.property(
        machine,
        machine,
        fc.shuffledSubarray([...DATE_PLACES], { minLength: 3, maxLength: 6 }),
        (a, b, places) => {
          const most = Math.floor(places.length / 2) + 1;
          const given = places.map((place, at) => ({ place, text: at < most ? a.text : b.text }));
          const days = Math.abs(Date.parse(a.day) - Date.parse(b.day)) / 86_400_000;
          if (days > 1) expect(publishedOn(given, NOW)).toBe(a.day);
        },
      ),
    );
  });
});
