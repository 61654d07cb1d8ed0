/**
 * What the record has for one page: its statements set beside the record, and what has happened since it was published.
 *
 * In: the dataset and what a reader found on the page. Out: plain data with the sources that it cites, for a message. Pure.
 */
import type { Assertion, JudgedClaim } from '../claims/assertion.ts';
import { judge } from '../claims/judge.ts';
import { confidenceFrom } from '../confidence.ts';
import type { Confidence, Dataset, Source } from '../dataset.ts';
import { type SinceItem, sinceThen } from './since.ts';

export interface ComparedClaim extends JudgedClaim {
  /** Entities that tell more. */
  about: string[];
  confidence: Confidence;
  /** Why the record itself is not certain, where an editor wrote that down. */
  doubt?: string;
}

export interface PageRecord {
  claims: ComparedClaim[];
  /** Empty where the page gives no day. */
  since: SinceItem[];
  sources: Record<string, Source>;
}

export interface PageFindings {
  assertions: Assertion[];
  /** The page's own day of publication, YYYY-MM-DD. */
  published?: string;
  /** Ids of those named on it. */
  named: string[];
}

export function pageRecord(dataset: Dataset, { assertions, published, named }: PageFindings): PageRecord {
  const recorded = new Map(dataset.claims.map((claim) => [claim.id, claim]));
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));
  const cited = (ids: string[]) => ids.flatMap((id) => sources.get(id) ?? []);
  const claims = judge(dataset, assertions, published).map((claim): ComparedClaim => {
    const { about = [], doubt } = recorded.get(claim.claim) ?? {};
    return { ...claim, about, confidence: confidenceFrom(cited(claim.sources), doubt), ...(doubt ? { doubt } : {}) };
  });
  const since = sinceThen(dataset, published, named);
  const all = cited([...claims, ...since].flatMap((item) => item.sources));
  return { claims, since, sources: Object.fromEntries(all.map((source) => [source.id, source])) };
}
