/**
 * What the parts of the extension may weigh: the one place to change when something is worth its weight. In: sizes of a
 * build. Out: what is too large. `npm test` asks after each build.
 */
import type { PartSize } from './sizes-of.ts';

/** Bytes of the published build, by part; `all` is the zip, so it is counted compressed. */
export const BUDGETS: Record<string, number> = {
  scout: 19_000,
  reader: 1_950_000,
  background: 3_000_000,
  popup: 3_100_000,
  all: 2_300_000,
};

/** One line for each part that is over its budget, or has none. */
export function overBudget(sizes: PartSize[], budgets = BUDGETS): string[] {
  return sizes.flatMap(({ part, bytes, compressed }) => {
    const size = part === 'all' ? compressed : bytes;
    const budget = budgets[part];
    if (budget === undefined) return [`${part} has no budget in test/bench/budgets.ts`];
    return size > budget ? [`${part} has ${size} bytes, ${size - budget} more than test/bench/budgets.ts allows`] : [];
  });
}
