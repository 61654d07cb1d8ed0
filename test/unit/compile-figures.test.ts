/** Figures of claims: what an editor is told of one that could never be found on a page. */
import { describe, expect, it } from 'vitest';
import { checkFigures } from '../../data/compile/check-figures.ts';
import type { Fault } from '../../data/compile/fault.ts';
import { loadCompiled } from '../../data/load.ts';
import type { ClaimFigure } from '../../data/schema.ts';

const { states } = loadCompiled().dataset;

function faultsOf(figure: ClaimFigure): Fault[] {
  const faults: Fault[] = [];
  checkFigures('claims/quay.json', '0 (quay)', [figure], states, faults);
  return faults;
}

describe('figures', () => {
  it.each<[string, ClaimFigure, string]>([
    ['a count without a number', { kind: 'signatories' }, 'amount'],
    ['a sum without a currency', { kind: 'cost', amount: 10 }, 'currency'],
    ['a cost that says nothing', { kind: 'cost' }, 'amount'],
    ['a signature of nobody', { kind: 'signed-by' }, 'who'],
    ['a signature of what is no State', { kind: 'signed-by', who: 'unodc' }, 'who'],
  ])('%s is a fault', (_, figure, part) => {
    expect(faultsOf(figure)).toMatchObject([{ file: 'claims/quay.json', field: `0 (quay).figures.0.${part}` }]);
  });

  it.each<[string, ClaimFigure]>([
    ['a count', { kind: 'signatories', amount: 65, date: '2025-10-25' }],
    ['a sum', { kind: 'cost', amount: 10_500_000_000_000, currency: 'USD' }],
    ['a word for a sum', { kind: 'cost', who: 'trillions' }],
    ['a State', { kind: 'signed-by', who: 'canada' }],
    ['an offence', { kind: 'scope', who: 'hate-speech', holds: false }],
  ])('%s is none', (_, figure) => {
    expect(faultsOf(figure)).toEqual([]);
  });
});
