/** A count as a page gives it, against the counts of a record: the rule behind "consistent", "rounded" and the others. */
import type { Assertion, Verdict } from './assertion.ts';

export interface CountRecord {
  /** What the record shows for the page's day; two numbers where the day of an event is not known exactly. */
  low: number;
  high: number;
  /** Counts that were right, or given out, before. */
  earlier: number[];
  /** Numbers announced beforehand. */
  announced: number[];
}

/** "About 60" may be off by so much; "nearly 70" and "more than 60" leave as much and more open. */
const ABOUT = 0.1;
const NEARLY = 0.85;
/** "More than 40" is true of 72 but of use to nobody; below a third it is likely to be about something else. */
const FAR_BELOW = 0.35;

/** Judges a count; undefined where it is too far off to be about the same thing. */
export function compareCount(
  { number = 0, upTo = number, bound }: Assertion,
  record: CountRecord,
): Verdict | undefined {
  const { low, high, earlier, announced } = record;
  const known = [low, high, ...earlier, ...announced];
  const isNear = (limit: number) => known.some((count) => Math.abs(count - number) <= limit * count);
  if (number < FAR_BELOW * low && !earlier.includes(number)) return undefined;
  switch (bound) {
    case 'more than':
      return number <= high ? 'rounded' : 'differs';
    case 'about':
      if (number >= low && number <= high) return 'consistent';
      return isNear(ABOUT) ? 'rounded' : 'differs';
    case 'less than':
      if (number >= low && number <= high) return 'consistent';
      return known.some((count) => count <= number && count >= NEARLY * number) ? 'rounded' : 'differs';
    case 'between':
      return known.some((count) => count >= number && count <= upTo) ? 'rounded' : 'differs';
    default:
      if (number >= low && number <= high) return 'consistent';
      if (announced.includes(number)) return 'rounded';
      return earlier.includes(number) ? 'earlier count' : 'differs';
  }
}
