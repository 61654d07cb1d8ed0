/** Which reported statement answers which label. */
import type { Verdict } from '../../data/claims/assertion.ts';
import type { ClaimLabel } from './claims-labels.ts';

/** A statement that `annotate` reports. Offsets are string indices into the passage's text. */
export interface ReportedClaim {
  start: number;
  end: number;
  claim: string;
  verdict: Verdict;
}

/** A label with its answer, a label that nothing answers, or a statement that no label asked for. */
export type ClaimPair =
  | { label: ClaimLabel; reported: ReportedClaim }
  | { label: ClaimLabel; reported?: undefined }
  | { label?: undefined; reported: ReportedClaim };

const LEAST_SHARE = 0.5;

/**
 * Pairs up the labels and the reported statements of one passage.
 *
 * They may match when they share at least half of either: where a statement begins and ends is a matter of taste. The
 * best fit comes first, each has one partner at most. A statement that is left over and says the same claim about words
 * of a label that has its answer ("proposed by Russia", "in 2017") is neither right nor wrong, and left out.
 */
export function matchClaims(labels: ClaimLabel[], reported: ReportedClaim[]): ClaimPair[] {
  const possible = labels
    .flatMap((label) => reported.map((claim) => ({ label, claim, shared: sharedLength(label, claim) })))
    .filter(({ label, claim, shared }) => shared > 0 && shared >= LEAST_SHARE * shorter(label, claim))
    .sort((a, b) => closeness(b) - closeness(a) || Number(hasSameClaim(b)) - Number(hasSameClaim(a)));
  const taken = new Set<Stretch>();
  const pairs: { label: ClaimLabel; reported: ReportedClaim }[] = [];
  for (const { label, claim } of possible) {
    if (taken.has(label) || taken.has(claim)) continue;
    taken.add(label).add(claim);
    pairs.push({ label, reported: claim });
  }
  const isRepeated = (claim: ReportedClaim) =>
    pairs.some(({ label }) => label.claim === claim.claim && sharedLength(label, claim) > 0);
  return [
    ...pairs,
    ...labels.filter((label) => !taken.has(label)).map((label) => ({ label })),
    ...reported.filter((claim) => !taken.has(claim) && !isRepeated(claim)).map((claim) => ({ reported: claim })),
  ];
}

interface Stretch {
  start: number;
  end: number;
}

interface Possible {
  label: ClaimLabel;
  claim: ReportedClaim;
  shared: number;
}

const lengthOf = ({ start, end }: Stretch) => end - start;
const shorter = (one: Stretch, other: Stretch) => Math.min(lengthOf(one), lengthOf(other));
/** What both share, as a part of the longer: 1 where they are the same. */
const closeness = ({ label, claim, shared }: Possible) => shared / Math.max(lengthOf(label), lengthOf(claim));
const hasSameClaim = ({ label, claim }: Possible) => label.claim === claim.claim;

function sharedLength(one: Stretch, other: Stretch): number {
  return Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
}
