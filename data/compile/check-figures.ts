/** The figures of a claim must be of use: a sum has a currency, a count a number, a State a row in states.json. */
import type { AssertionKind } from '../claims/assertion.ts';
import type { State } from '../dataset.ts';
import type { ClaimFigure } from '../schema.ts';
import type { Fault } from './fault.ts';

const COUNTED = new Set<AssertionKind>([
  'signatories',
  'ratifications',
  'ratifications-needed',
  'entry-delay',
  'articles',
  'chapters',
  'sessions',
  'budapest-parties',
]);
const BY_STATES = new Set<AssertionKind>(['signed-by', 'ratified-by']);

/** Adds to `faults` what keeps a figure from ever being found on a page. */
export function checkFigures(
  file: string,
  field: string,
  figures: ClaimFigure[],
  states: State[],
  faults: Fault[],
): void {
  const entities = new Set(states.map(({ entity }) => entity));
  figures.forEach(({ kind, amount, currency, who }, index) => {
    const report = (part: string, message: string) =>
      faults.push({ file, field: `${field}.figures.${index}.${part}`, message });
    if (COUNTED.has(kind) && !amount) report('amount', `is missing: ${kind} is a count`);
    if (kind === 'cost' && amount && !currency) report('currency', 'is missing: a sum needs one, such as USD');
    if (kind === 'cost' && !amount && !who) report('amount', 'is missing; or name the word under who: "trillions"');
    if (BY_STATES.has(kind) && states.length && !entities.has(who ?? '')) {
      report('who', `${who ?? 'nobody'} has no row in states.json; name a State's entity`);
    }
  });
}
