/** What every judge of a statement has at hand: the dataset, the page's day, and the claims by id and figure. */
import type { Claim, Dataset } from '../dataset.ts';
import type { ClaimFigure } from '../schema.ts';
import type { Assertion, AssertionKind, JudgedClaim } from './assertion.ts';
import { Counts, NEWEST } from './counts.ts';

/** What is added to an assertion; its kind may turn out to be another. */
export type Judgement = Pick<JudgedClaim, 'claim' | 'verdict' | 'record' | 'asOf' | 'sources'>;
export type Judging = (assertion: Assertion, judge: Judge) => Judgement | undefined;

export class Judge {
  readonly dataset: Dataset;
  /** The page's day; undefined where it gives none. */
  readonly published: string | undefined;
  readonly counts: Counts;
  readonly #claims: Map<string, Claim>;

  constructor(dataset: Dataset, published: string | undefined) {
    this.dataset = dataset;
    this.published = published;
    this.counts = new Counts(dataset);
    this.#claims = new Map(dataset.claims.map((claim) => [claim.id, claim]));
  }

  /** The day for which the record is read. */
  get day(): string {
    return this.published ?? NEWEST;
  }

  /** The first claim that has such a figure. */
  claimWith(
    kind: AssertionKind,
    fits: (figure: ClaimFigure) => boolean,
  ): { claim: Claim; figure: ClaimFigure } | undefined {
    for (const claim of this.dataset.claims) {
      const figure = claim.figures?.find((candidate) => candidate.kind === kind && fits(candidate));
      if (figure) return { claim, figure };
    }
    return undefined;
  }

  /** A judgement in a claim's own words, or in others that fit the statement better; none without the claim. */
  say(
    id: string,
    verdict: JudgedClaim['verdict'],
    own: { record?: string; asOf?: string; sources?: string[] } = {},
  ): Judgement | undefined {
    const claim = this.#claims.get(id);
    if (!claim) return undefined;
    return {
      claim: id,
      verdict,
      record: own.record ?? claim.record,
      asOf: own.asOf ?? claim.date,
      sources: own.sources?.length ? own.sources : claim.sources,
    };
  }

  dateOf(event: string): string | undefined {
    return this.dataset.timeline.find(({ id }) => id === event)?.date;
  }
}
