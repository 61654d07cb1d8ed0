/** How certain a statement is: the one rule, for records when they are compiled and for what is judged on a page. */
import type { Confidence, Source } from './dataset.ts';

/** By an editor's doubt, or else by the best of the sources. */
export function confidenceFrom(cited: Pick<Source, 'kind' | 'copy'>[], doubt: string | undefined): Confidence {
  if (doubt) return 'unverified';
  if (cited.some(({ kind, copy }) => kind === 'primary' && !copy)) return 'primary';
  return cited.some(({ kind }) => kind !== 'reference') ? 'reported' : 'unverified';
}
