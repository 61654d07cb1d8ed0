/** The sign of a verdict: a shape, for a word must not be told by colour alone. Neutral: none of them is a tick or a cross. */
import type { Verdict } from '../../data/claims/assertion.ts';

/** Page and record as two lines: the same, nearly, one earlier, apart; and a figure with its origin. */
const SHAPES: Record<Verdict, string> = {
  consistent: 'M3 6h10M3 10h10',
  rounded: 'M3 6h10M3 10.5q2.5-2 5 0t5 0',
  'earlier count': 'M3 6h10M3 10h5',
  differs: 'M3 6h10M3 10h3M10 10h3M7 12.5l2-5',
  'origin known': 'M8 3v6M5.5 6.5 8 9l2.5-2.5M3 12.5h10',
};

export function VerdictMark({ verdict }: { verdict: Verdict }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={SHAPES[verdict]} fill="none" stroke="currentColor" stroke-width="1.5" />
    </svg>
  );
}
