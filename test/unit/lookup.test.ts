/** The facts that fit a sentence come up, on labelled cases: a floor below which the ranking may not fall. */
import { expect, it } from 'vitest';
import { hitRate, scoreCases } from '../accuracy/lookup-score.ts';

const results = scoreCases();

it('has cases enough, whose facts all exist', () => {
  expect(results.length).toBeGreaterThanOrEqual(180);
  expect(results.filter(({ rank }) => rank === Number.POSITIVE_INFINITY).map(({ id }) => id)).toEqual([]);
});

it('the wanted fact is first in 85 of 100; see "npm run accuracy:lookup -- --misses"', () => {
  expect(hitRate(results, 1)).toBeGreaterThanOrEqual(0.85);
});

it('the wanted fact is among three in 97 of 100', () => {
  expect(hitRate(results, 3)).toBeGreaterThanOrEqual(0.97);
});
