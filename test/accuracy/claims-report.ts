/** The figures of statements as a table for people, and the list of what went wrong. */

import { aligned } from './aligned.ts';
import type { ClaimReport, ClaimScores, JudgedPassage } from './claims-score.ts';
import { hasRightClaim, hasRightKind, hasRightVerdict, isFound } from './claims-score.ts';
import type { Figure } from './mentions-score.ts';

const DECIMALS = 3;
const figure = (value: Figure) => (value === null ? '–' : value.toFixed(DECIMALS));

const HEADS = ['', 'labels', 'reported', 'P', 'R', 'F1', 'claim', 'claim or kind', 'verdict'];

/** The report as one aligned table: languages, kinds, all. */
export function claimTableOf(report: ClaimReport): string {
  const rows: [string, ClaimScores][] = [
    ...Object.entries(report.byLanguage),
    ...Object.entries(report.byKind),
    ['all', report],
  ];
  const { passages, marked } = report.lookalikes;
  return `${aligned(
    HEADS,
    rows.map(([name, scores]) => [name, ...cells(scores)]),
  )}\n\nPassages without a statement in which one was reported: ${marked} of ${passages}.`;
}

function cells({ labels, reported, precision, recall, f1, rightClaim, rightClaimOrKind, rightVerdict }: ClaimScores) {
  const figures = [precision, recall, f1, rightClaim, rightClaimOrKind, rightVerdict];
  return [String(labels), String(reported), ...figures.map(figure)];
}

export interface ClaimMistake {
  passage: string;
  /** `miss`: nothing answers the label. `false`: no label asked for it. `claim` and `verdict`: found, but another one. */
  fault: 'miss' | 'false' | 'claim' | 'verdict';
  wanted?: string;
  found?: string;
  text: string;
  context: string;
}

/** Each label without its answer, each statement without its label, each wrong claim (kind aside) or verdict, in order. */
export function claimMistakesIn(judged: JudgedPassage[]): ClaimMistake[] {
  return judged.flatMap(({ passage: { id, text }, pairs }) =>
    pairs
      .map((pair) => ({ pair, stretch: (pair.label ?? pair.reported)!, faults: faultsOf(pair) }))
      .sort((a, b) => a.stretch.start - b.stretch.start)
      .flatMap(({ pair: { label, reported }, stretch: { start, end }, faults }) =>
        faults.map((fault) => ({
          passage: id,
          fault,
          ...(label ? { wanted: `${label.claim}: ${label.verdict}` } : {}),
          ...(reported ? { found: `${reported.claim}: ${reported.verdict}` } : {}),
          text: text.slice(start, end),
          context: contextOf(text, start, end),
        })),
      ),
  );
}

function faultsOf(pair: JudgedPassage['pairs'][number]): ClaimMistake['fault'][] {
  if (!isFound(pair)) return [pair.label ? 'miss' : 'false'];
  const isRightClaim = hasRightClaim(pair) || hasRightKind(pair);
  return [...(isRightClaim ? [] : ['claim' as const]), ...(hasRightVerdict(pair) ? [] : ['verdict' as const])];
}

const CONTEXT = 45;

function contextOf(text: string, start: number, end: number): string {
  const context = `${text.slice(Math.max(0, start - CONTEXT), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + CONTEXT)}`;
  return context.replaceAll('\n', '\\n');
}

/** One line for each mistake. */
export function claimLinesOf(mistakes: ClaimMistake[]): string {
  return mistakes
    .map(({ passage, fault, wanted, found, context }) => {
      const what = [wanted, found && `${wanted ? 'got ' : ''}${found}`].filter(Boolean).join(', ');
      return `${fault.padEnd(7)} ${passage}: ${what}: ${context}`;
    })
    .join('\n');
}
