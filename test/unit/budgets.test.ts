/** The gate for sizes: what is too large is named with by how much, and nothing goes unweighed. */
import { expect, it } from 'vitest';
import { BUDGETS, overBudget } from '../bench/budgets.ts';

const budgets = { scout: 100, all: 1000 };
const scout = (bytes: number) => ({ part: 'scout', bytes, compressed: 1 });

it('a part may be as large as its budget, and no larger', () => {
  expect(overBudget([scout(100)], budgets)).toEqual([]);
  expect(overBudget([scout(107)], budgets)[0]).toMatch(/scout has 107 bytes, 7 more/);
});

it('the whole counts as it travels: compressed', () => {
  expect(overBudget([{ part: 'all', bytes: 5000, compressed: 1000 }], budgets)).toEqual([]);
  expect(overBudget([{ part: 'all', bytes: 5000, compressed: 1001 }], budgets)).toHaveLength(1);
});

it('a part without a budget is a fault', () => {
  expect(overBudget([{ part: 'new', bytes: 1, compressed: 1 }], budgets)[0]).toContain('new has no budget');
});

it('what runs on other people’s pages has a budget', () => {
  expect(Object.keys(BUDGETS)).toEqual(expect.arrayContaining(['scout', 'reader', 'popup', 'all']));
});
