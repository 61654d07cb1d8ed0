/**
 * Numbers of signatories and ratifiers in texts must be those of `states.json`.
 *
 * Only what speaks of the convention on the very day of the list that was read (`signatoriesAsOf`) can be compared:
 * before and after it, the rows know less than other sources. Where a text could mean another day, another treaty or
 * a part of the States, nothing is said.
 */
import type { State } from '../dataset.ts';
import type { Fault } from './fault.ts';

/** A text with what says whether it speaks of the convention, and when. */
export interface DatedText {
  file: string;
  field: string;
  text: string;
  /** Null for a text without a date of its own, such as a summary. */
  date: string | null;
  /** The ids of the entities it is about. */
  about: string[];
}

const CONVENTION = 'un-convention-against-cybercrime';
const NAMES_CONVENTION =
  /\bUN (?:Convention against Cybercrime|Cybercrime Convention|cybercrime convention|convention)\b/;
const NAMES_OTHER = /\b(?:Budapest|Protocol|Malabo|Manifesto|Accord|letter|statement)\b/i;
const PART_BEFORE =
  '(?<!\\b(?:first|last|next|other|further|another|more than|over|about|nearly|almost|least|most|some|only|to|these) )';
const NUMBER_WORDS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const COUNT = new RegExp(
  `${PART_BEFORE}\\b(\\d+|${NUMBER_WORDS.join('|')}) (signatories|ratifications|ratifiers)\\b(?! from\\b)`,
  'gi',
);
const CLAUSE_END = /(?<=[.;:])\s+/;
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const OTHER_TIME = new RegExp(`\\b(?:20\\d\\d|${MONTHS.join('|')})\\b`);

/** @param day the day of the list, YYYY-MM-DD; with a less exact one nothing can be compared */
export function checkCounts(texts: DatedText[], states: State[], day: string, faults: Fault[]): void {
  const [year, month, date] = day.split('-');
  if (!states.length || !month || !date) return;
  const inMonth = `${MONTHS[Number(month) - 1]} ${year}`;
  const onDay = new RegExp(`\\b${Number(date)} ${inMonth}\\b`, 'g');
  const signed = boundsOn(
    day,
    states.map(({ convention }) => convention.signed),
  );
  const ratified = boundsOn(
    day,
    states.map(({ convention }) => convention.ratified),
  );

  for (const { file, field, text, date, about } of texts) {
    for (const clause of text.split(CLAUSE_END)) {
      if (NAMES_OTHER.test(clause) || !(about.includes(CONVENTION) || NAMES_CONVENTION.test(clause))) continue;
      const rest = clause.replace(onDay, '');
      const isThatDay = rest !== clause || date === day;
      if (!isThatDay || OTHER_TIME.test(rest.replaceAll(inMonth, ''))) continue;
      for (const [said, number, noun] of clause.matchAll(COUNT)) {
        const count = NUMBER_WORDS.includes(number!.toLowerCase())
          ? NUMBER_WORDS.indexOf(number!.toLowerCase())
          : Number(number);
        // A ratification whose day nobody read has no date in its row: those rows are a lower bound only.
        const [least, most] = noun!.toLowerCase() === 'signatories' ? signed : [ratified[0], Number.POSITIVE_INFINITY];
        if (count >= least && count <= most) continue;
        const rows = least === most || most === Number.POSITIVE_INFINITY ? `${least}` : `${least} to ${most}`;
        faults.push({
          file,
          field,
          message: `says "${said}" for ${day}; by the rows of states.json it is ${rows}: mend the number or the rows`,
        });
      }
    }
  }
}

/** How many of the dates lie on or before the day: certainly, and at most. Dates may be months or intervals. */
function boundsOn(day: string, dates: (string | null)[]): [least: number, most: number] {
  const known = dates.flatMap((date) => (date ? [date.split('/')] : []));
  // Compared as text: "2026-04" comes before, "2026-04-99" after every day of that month.
  const certain = known.filter((ends) => `${ends.at(-1)}-99-99`.slice(0, 10) <= day);
  return [certain.length, known.filter(([start]) => start! <= day).length];
}
