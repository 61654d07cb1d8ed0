/**
 * How many had signed, ratified or joined by a day, from the rows of the States and the figures of the claims.
 *
 * The rows give days, months and intervals; a count is therefore two numbers, of those who certainly and of those who
 * possibly had by then. The claims add counts that were published (65 on the first day) and lists longer than the rows.
 */
import type { Dataset } from '../dataset.ts';
import type { ClaimFigure } from '../schema.ts';
import type { CountRecord } from './compare.ts';
import { spanOf } from './dates.ts';

export interface DatedCount {
  amount: number;
  date: string;
}

/** After everything: the newest record. */
export const NEWEST = '9999';
/** The event with which the signing in Hanoi ended; its two days are one to the depositary. */
const CEREMONY_CLOSED = 'seventy-two-2025';
/** A State becomes a party to Budapest three to four months after it ratified; news counts both days. */
const MONTHS_TO_FORCE = 4;

export type Counted = 'signatories' | 'ratifications' | 'budapest-parties';

export class Counts {
  readonly #dataset: Dataset;
  readonly #figures: ClaimFigure[];
  /** The day on which the ceremony in Hanoi closed. */
  readonly closed: string;

  constructor(dataset: Dataset) {
    this.#dataset = dataset;
    this.#figures = dataset.claims.flatMap(({ figures }) => figures ?? []);
    this.closed = dataset.timeline.find(({ id }) => id === CEREMONY_CLOSED)?.date ?? '';
  }

  /** The count of States by a day. */
  at(kind: Counted, day: string): CountRecord {
    const until = kind === 'signatories' && day < this.closed ? this.closed : day;
    const spans = this.#spans(kind);
    const listed = this.#figuresOf(kind).filter(({ date, announced }) => date && date <= until && !announced);
    const most = Math.max(0, ...listed.map(({ amount }) => amount ?? 0));
    // A list that is later than the rows has the last word.
    const low = Math.max(
      count(spans, (span) => span.last <= endOf(until)),
      kind === 'signatories' ? most : 0,
    );
    const high = Math.max(
      count(spans, (span) => span.first <= later(kind, until)),
      low,
    );
    return {
      low: Math.min(low, high),
      high,
      earlier: [...this.#before(kind, spans, until), ...listed.map(({ amount }) => amount!)].filter((n) => n < low),
      announced: this.#figuresOf(kind).flatMap(({ announced, amount }) => (announced && amount ? [amount] : [])),
    };
  }

  /** The newest count, with its day: a published list, or the last change in the rows. */
  newest(kind: Counted): DatedCount {
    const spans = this.#spans(kind);
    const rows = {
      amount: spans.length,
      date:
        spans
          .map(({ first }) => first)
          .sort()
          .at(-1) ?? '',
    };
    return this.#figuresOf(kind)
      .flatMap(({ amount, date, announced }) => (amount && date && !announced ? [{ amount, date }] : []))
      .reduce((best, figure) => (figure.amount >= best.amount ? figure : best), rows);
  }

  /** A published count of just this size. */
  published(kind: Counted, amount: number): DatedCount | undefined {
    const figure = this.#figuresOf(kind).find((candidate) => candidate.amount === amount);
    return figure?.date ? { amount, date: figure.date } : undefined;
  }

  /** Counts that the rows pass through before a day. */
  #before(kind: Counted, spans: { first: string; last: string }[], until: string): number[] {
    // During the ceremony the count rose by the minute; only what was published then is a count.
    const from = kind === 'signatories' ? this.closed : '';
    const days = spans.map(({ first }) => first).filter((first) => first >= from && first <= later(kind, until));
    const counts = new Set(days.map((day) => count(spans, ({ first }) => first <= day)));
    // Several may join on one day; a count between is as old as they are.
    if (kind !== 'signatories')
      for (let n = kind === 'ratifications' ? 0 : 1; n < Math.max(0, ...counts); n += 1) counts.add(n);
    return [...counts];
  }

  #figuresOf(kind: Counted): ClaimFigure[] {
    return this.#figures.filter((figure) => figure.kind === kind && !figure.who);
  }

  #spans(kind: Counted) {
    return this.#dataset.states.flatMap(({ convention, budapest }) => {
      const date =
        kind === 'signatories' ? convention.signed : kind === 'ratifications' ? convention.ratified : budapest.inForce;
      return date ? [spanOf(date)] : [];
    });
  }
}

const endOf = (day: string) => spanOf(day).last;

/** Ratification comes before entry into force: a page may count those who have only ratified. */
function later(kind: Counted, day: string): string {
  if (kind !== 'budapest-parties' || day === NEWEST) return endOf(day);
  const date = new Date(`${spanOf(day).first}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + MONTHS_TO_FORCE);
  return Number.isNaN(date.getTime()) ? endOf(day) : date.toISOString().slice(0, 10);
}

function count(spans: { first: string; last: string }[], is: (span: { first: string; last: string }) => boolean) {
  return spans.filter(is).length;
}
