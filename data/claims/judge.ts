/**
 * Statements of a page → what the record says of each, as it stood on the page's day.
 *
 * Pure: dataset, assertions and day in, judgements out. A statement on which the record is silent, or too little to go by,
 * is left out. Never more than "differs": an article may have been right on its own day.
 */
import type { Dataset } from '../dataset.ts';
import type { Assertion, AssertionKind, JudgedClaim } from './assertion.ts';
import { dayFrom } from './dates.ts';
import { judgeCount } from './judge-counts.ts';
import { judgeDay, judgeForce, judgeManner } from './judge-days.ts';
import { judgeFigure, judgeLeader, judgeProposal, judgeScope } from './judge-figures.ts';
import { judgeState } from './judge-states.ts';
import { judgeText } from './judge-text.ts';
import { Judge, type Judgement, type Judging } from './judging.ts';
import { mergeNeighbours } from './merge.ts';

const JUDGES: Record<AssertionKind, Judging> = {
  signatories: judgeCount,
  ratifications: judgeCount,
  'budapest-parties': judgeCount,
  'ratifications-needed': judgeText,
  'entry-delay': judgeText,
  articles: judgeText,
  chapters: judgeText,
  sessions: judgeText,
  'agreed-on': judgeDay,
  'adopted-on': judgeDay,
  'signed-on': judgeDay,
  'in-force': judgeForce,
  'adoption-manner': judgeManner,
  'proposed-by': judgeProposal,
  'proposed-in': judgeProposal,
  'led-by': judgeLeader,
  cost: judgeFigure,
  scope: judgeScope,
  'signed-by': judgeState,
  'ratified-by': judgeState,
};

/**
 * Sets each assertion beside the record.
 *
 * @param published the page's day; without it the newest record counts
 */
export function judge(dataset: Dataset, assertions: Assertion[], published: string | undefined): JudgedClaim[] {
  if (!assertions.length) return [];
  const record = new Judge(dataset, dayFrom(published));
  const judged = assertions.flatMap((assertion): JudgedClaim[] => {
    const judgement: Judgement | undefined = JUDGES[assertion.kind](assertion, record);
    return judgement ? [{ ...assertion, ...judgement }] : [];
  });
  return mergeNeighbours(judged);
}
