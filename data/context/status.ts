/** Where States stand on the two conventions, as words and as numbers. */
import type { Dataset, State } from '../dataset.ts';

/** Article 65: the convention enters into force ninety days after the fortieth ratification. */
export const RATIFICATIONS_NEEDED = 40;

/**
 * A State under the UN convention. `reported`: said to have signed after the last complete list of signatories that
 * was read, so that no list bears it out. `none`: not on that list, which is not proof that it has not signed since.
 */
export const CONVENTION_STATUSES = ['ratified', 'signed', 'reported', 'none'] as const;
export type ConventionStatus = (typeof CONVENTION_STATUSES)[number];

/** Which of the two conventions a map shows. */
export const CONVENTIONS = ['un', 'budapest'] as const;
export type Convention = (typeof CONVENTIONS)[number];

export type AnyStatus = ConventionStatus | State['budapest']['status'];

export function conventionStatus({ convention }: State, listAsOf: string): ConventionStatus {
  if (convention.ratified) return 'ratified';
  if (!convention.signed) return 'none';
  return startOf(convention.signed) > listAsOf ? 'reported' : 'signed';
}

export function statusOf(state: State, convention: Convention, listAsOf: string): AnyStatus {
  return convention === 'un' ? conventionStatus(state, listAsOf) : state.budapest.status;
}

/** The first day that a date or an interval `from/to` can mean, for comparing and sorting. */
export function startOf(date: string): string {
  return date.split('/')[0] ?? date;
}

export interface Tally {
  /** On the last complete list, those who have ratified since included. */
  signed: number;
  /** Reported after that list. */
  reported: State[];
  ratified: State[];
  /** The day up to which ratifications were counted: the end of the latest date or interval. */
  ratifiedAsOf: string;
  budapestParties: number;
}

export function tally({ states, signatoriesAsOf }: Pick<Dataset, 'states' | 'signatoriesAsOf'>): Tally {
  const signatories = states.filter(({ convention }) => convention.signed);
  const reported = signatories.filter(({ convention }) => startOf(convention.signed ?? '') > signatoriesAsOf);
  const ratified = states.filter(({ convention }) => convention.ratified);
  return {
    signed: signatories.length - reported.length,
    reported,
    ratified,
    ratifiedAsOf:
      ratified
        .map(({ convention }) => convention.ratified?.split('/').at(-1) ?? '')
        .sort()
        .at(-1) ?? '',
    budapestParties: states.filter(({ budapest }) => budapest.status === 'party').length,
  };
}
