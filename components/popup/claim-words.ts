/** The words of a page that a judged statement rests on. Pure. */
import type { Assertion } from '../../data/claims/assertion.ts';

/** Between words that do not stand beside each other on the page. */
const LEFT_OUT = ' … ';

/**
 * The words of the statement as the page writes them. Of several that were judged together, those of each, in the order of
 * the page; what lies within another's words is not said again.
 *
 * @param claim what was judged: its start and end span all of them
 */
export function wordsOf(claim: Assertion, assertions: (Assertion & { words: string })[]): string {
  const parts = assertions
    .filter(({ block, start, end }) => block === claim.block && start >= claim.start && end <= claim.end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: string[] = [];
  let told = -1;
  for (const { start, end, words } of parts) {
    if (start < told || kept.includes(words)) continue;
    kept.push(words);
    told = end;
  }
  return kept.join(LEFT_OUT);
}
