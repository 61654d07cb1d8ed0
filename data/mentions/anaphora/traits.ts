/** What phrases say of instruments ("the older treaty", "the 2001 convention", "the Hanoi pact"), and whom it fits. */
import type { LexiconEntity } from '../lexicon.ts';
import type { Hint, Place } from './grammar.ts';

/** What the noun of a phrase can stand for. `other`: a law, a directive, a manifesto, which no treaty is. */
export type InstrumentSort = 'treaty' | 'protocol' | 'other';

interface Traits {
  owner: 'un' | 'european' | 'african' | 'arab';
  /** Adopted, opened for signature, in force: each is a year that texts name it by. */
  years: number[];
}

/** The treaties and protocols that texts tell apart by their age and owner. */
const TRAITS: Record<string, Traits> = {
  'un-convention-against-cybercrime': { owner: 'un', years: [2024, 2025] },
  'budapest-convention': { owner: 'european', years: [2001, 2004] },
  'budapest-first-protocol': { owner: 'european', years: [2003, 2006] },
  'budapest-second-protocol': { owner: 'european', years: [2022] },
  'convention-108-plus': { owner: 'european', years: [1981, 2018] },
  'malabo-convention': { owner: 'african', years: [2014, 2023] },
  'arab-convention-it-offences': { owner: 'arab', years: [2010] },
  untoc: { owner: 'un', years: [2000, 2003] },
  uncac: { owner: 'un', years: [2003, 2005] },
};
/** The cities that instruments are called by. */
const CITIES: Record<Place, string> = {
  hanoi: 'un-convention-against-cybercrime',
  palermo: 'untoc',
  merida: 'uncac',
  malabo: 'malabo-convention',
  budapest: 'budapest-convention',
};
/** An instrument of this year or later is the new one; all the others are older by a decade. */
const NEW_SINCE = 2020;

const NO_TREATY = /(?:^|-)(?:directive|regulation|act|law|order|strategy|manifesto|call)(?:-|$)/;
const PROTOCOL = /(?:^|-)protocol(?:-|$)/;

/** What an instrument is, by the words of its id. */
export function instrumentSort({ id }: LexiconEntity): InstrumentSort {
  if (PROTOCOL.test(id)) return 'protocol';
  return NO_TREATY.test(id) ? 'other' : 'treaty';
}

/** Whether a phrase with these hints can mean the instrument. One of which nothing is known fits what is no name. */
export function fitsHints({ id }: LexiconEntity, hints: Hint[], year: number | undefined): boolean {
  const traits = TRAITS[id];
  if (!traits) return year === undefined && hints.every((hint) => hint === 'newer' || hint === 'global');
  if (year !== undefined && !traits.years.includes(year)) return false;
  return hints.every((hint) => fitsHint(id, traits, hint));
}

function fitsHint(id: string, { owner, years }: Traits, hint: Hint): boolean {
  switch (hint) {
    case 'newer':
      return years.some((year) => year >= NEW_SINCE);
    case 'older':
      return years[0]! < NEW_SINCE;
    case 'global':
      return owner === 'un';
    case 'hanoi':
    case 'palermo':
    case 'merida':
    case 'malabo':
    case 'budapest':
      return id === CITIES[hint];
    // Which of two is a question of order.
    case 'first':
    case 'second':
      return true;
    default:
      return owner === hint;
  }
}
