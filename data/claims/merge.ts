/**
 * Neighbouring judgements → one: "90 days after the 40th ratification", "Russia and China signed", a list of offences.
 *
 * A reader wants one sign a statement. What differs is kept before what is consistent, and what is alike becomes one.
 */
import type { AssertionKind, JudgedClaim } from './assertion.ts';

/** Characters between two parts of one statement: "and", a comma, "after the". */
const GAP = 25;

/** Kinds that are said in one breath. */
const TOGETHER: AssertionKind[][] = [
  ['entry-delay', 'ratifications-needed'],
  ['scope'],
  ['signed-by'],
  ['ratified-by'],
];

/** Merges judgements in reading order. */
export function mergeNeighbours(judged: JudgedClaim[]): JudgedClaim[] {
  const merged: JudgedClaim[] = [];
  for (const claim of judged) {
    const last = merged.at(-1);
    if (last && belongTogether(last, claim)) merged[merged.length - 1] = join(last, claim);
    else merged.push(claim);
  }
  return merged;
}

function belongTogether(one: JudgedClaim, other: JudgedClaim): boolean {
  if (one.block !== other.block || other.start - one.end > GAP) return false;
  if (!TOGETHER.some((kinds) => kinds.includes(one.kind) && kinds.includes(other.kind))) return false;
  // The names of one list share its words; those of the next sentence do not.
  if (one.kind.endsWith('-by') && other.start >= one.end) return false;
  // The same offence twice is two statements.
  if (one.kind === 'scope' && one.who === other.who) return false;
  // "Needs 40 ratifications. Forty States must …": said twice, they are two statements.
  if (one.kind === other.kind && one.number !== undefined) return false;
  // Two numbers, one wrong: the sign belongs to that one. Two States or offences of different standing stay two.
  return one.verdict === other.verdict || one.kind !== other.kind;
}

function join(one: JudgedClaim, other: JudgedClaim): JudgedClaim {
  const main = other.verdict === 'differs' && one.verdict !== 'differs' ? other : telling(one, other);
  const record = one.kind === other.kind && one.record !== other.record ? `${one.record} ${other.record}` : main.record;
  return { ...main, record, start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) };
}

/** Of two alike, ratifications before days: what the claim is about. */
function telling(one: JudgedClaim, other: JudgedClaim): JudgedClaim {
  return other.kind === 'ratifications-needed' ? other : one;
}
