/** The scout's judging, in the page's own world, one step at a time. The walk is the scout's own, without its pauses. */
import patterns from 'virtual:scout';
import { createSuspicion } from '../../../data/mentions/scout.ts';
import { texts } from './text.ts';

/** Takes each step once. */
export function stages(): Record<string, number> {
  const spent: Record<string, number> = {};
  const timed = <T>(step: string, work: () => T): T => {
    const begun = performance.now();
    const result = work();
    spent[step] = performance.now() - begun;
    return result;
  };
  const sources = timed('patterns: parsing', () => patterns());
  const suspicion = timed('patterns: expressions', () => createSuspicion(sources));
  const nodes = timed('walk', texts);
  // Browsers compile an expression at its first use, and again, better, after some more text.
  timed('first text (expressions are compiled)', () => suspicion('Nothing to see'));
  timed('all other texts', () => nodes.forEach(({ data }) => void suspicion(data)));
  timed('all texts once more', () => nodes.forEach(({ data }) => void suspicion(data)));
  return spent;
}

/** Judges `count` texts that a page may add, after having read the page. */
export function judge(count: number): number {
  const suspicion = createSuspicion(patterns());
  texts().forEach(({ data }) => void suspicion(data));
  const begun = performance.now();
  for (let index = 0; index < count; index += 1) suspicion(`Update ${index}: the ferry line will run again.`);
  return performance.now() - begun;
}
