/** The figures of finding and judging statements, from passages whose labels and reported statements are paired up. */
import { ASSERTION_KINDS, type AssertionKind } from '../../data/claims/assertion.ts';
import { kindsOf } from './claims-kinds.ts';
import type { ClaimPair } from './claims-matching.ts';
import type { ClaimPassage } from './claims-passages.ts';
import type { Figure, Rates } from './mentions-score.ts';

export interface JudgedPassage {
  passage: ClaimPassage;
  pairs: ClaimPair[];
}

export interface ClaimScores extends Rates {
  labels: number;
  reported: number;
  /** Of the statements found, the share with the label's claim. */
  rightClaim: Figure;
  /** With the label's claim, or with one that answers the same kind of assertion. */
  rightClaimOrKind: Figure;
  rightVerdict: Figure;
}

export interface ClaimReport extends ClaimScores {
  passages: number;
  /** Passages that hold no statement, and those among them in which one was reported. */
  lookalikes: { passages: number; marked: number };
  byLanguage: Record<string, ClaimScores>;
  byKind: Partial<Record<AssertionKind, ClaimScores>>;
}

/** Everything that is measured, for one run over a set of passages. */
export function claimReportOn(judged: JudgedPassage[]): ClaimReport {
  const pairsOf = (items: JudgedPassage[]) => items.flatMap(({ pairs }) => pairs);
  const languages = [...new Set(judged.map(({ passage }) => passage.language))].sort();
  const kinds = ASSERTION_KINDS.map((kind) => [kind, pairsOf(judged).filter((pair) => kindOf(pair) === kind)] as const);
  const lookalikes = judged.filter(({ passage }) => !passage.labels.length);
  return {
    passages: judged.length,
    lookalikes: { passages: lookalikes.length, marked: lookalikes.filter(({ pairs }) => pairs.length).length },
    ...claimScoresOf(pairsOf(judged)),
    byLanguage: Object.fromEntries(
      languages.map((language) => [
        language,
        claimScoresOf(pairsOf(judged.filter(({ passage }) => passage.language === language))),
      ]),
    ),
    byKind: Object.fromEntries(
      kinds.filter(([, pairs]) => pairs.length).map(([kind, pairs]) => [kind, claimScoresOf(pairs)]),
    ),
  };
}

/** The figures of some pairs; one that nothing can be said about is null. */
function claimScoresOf(pairs: ClaimPair[]): ClaimScores {
  const labels = pairs.filter(({ label }) => label).length;
  const reported = pairs.filter((pair) => pair.reported).length;
  const found = pairs.filter(isFound);
  return {
    labels,
    reported,
    precision: share(found.length, reported),
    recall: share(found.length, labels),
    f1: share(2 * found.length, labels + reported),
    rightClaim: share(found.filter(hasRightClaim).length, found.length),
    rightClaimOrKind: share(found.filter((pair) => hasRightClaim(pair) || hasRightKind(pair)).length, found.length),
    rightVerdict: share(found.filter(hasRightVerdict).length, found.length),
  };
}

export type FoundPair = Extract<ClaimPair, { label: object; reported: object }>;

export const isFound = (pair: ClaimPair): pair is FoundPair => pair.label !== undefined && pair.reported !== undefined;
export const hasRightClaim = ({ label, reported }: FoundPair) => label.claim === reported.claim;
export const hasRightKind = ({ label, reported }: FoundPair) =>
  kindsOf(label.claim).some((kind) => kindsOf(reported.claim).includes(kind));
export const hasRightVerdict = ({ label, reported }: FoundPair) => label.verdict === reported.verdict;

/** The label's kind; that of the report where no label asked for it. */
function kindOf({ label, reported }: ClaimPair): AssertionKind | undefined {
  return kindsOf((label ?? reported)!.claim)[0];
}

function share(part: number, whole: number): Figure {
  return whole === 0 ? null : part / whole;
}
