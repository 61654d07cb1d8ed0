/** Claims, events and the like in the shape of facts, so that everything is shown with date, sources and certainty. */
import type { Claim, Confidence, Dataset, Entity, Fact, Position, Source, TimelineEvent } from '../dataset.ts';
import type { ComparedClaim } from './page-record.ts';

export type SourcesById = Record<string, Source>;

export function claimAsFact({ id, record, date, sources, confidence, doubt }: Claim): Fact {
  return { id, text: record, date, topic: 'claim', sources, confidence, ...(doubt ? { doubt } : {}) };
}

/** A claim rests on up to a dozen sources; a reader wants the best. */
const MOST_SOURCES = 4;

/** What the record says of a statement on a page, with the best of its sources. */
export function judgedAsFact({ claim, record, asOf, sources, confidence, doubt }: ComparedClaim): Fact {
  const best = sources.slice(0, MOST_SOURCES);
  return {
    id: claim,
    text: record,
    date: asOf,
    topic: 'claim',
    sources: best,
    confidence,
    ...(doubt ? { doubt } : {}),
  };
}

export function eventAsFact({ id, text, date, sources, confidence }: TimelineEvent): Fact {
  return { id, text, date, topic: 'timeline', sources, confidence };
}

/** Newest first; what has no date comes last. */
export function newestFirst<T extends { date: string | null }>(items: T[]): T[] {
  return [...items].sort((a, b) => compare(b.date ?? '', a.date ?? ''));
}

export interface Held {
  entity: Entity;
  position: Position;
}

/** All positions with their holders, newest first. */
export function allPositions(entities: Entity[]): Held[] {
  const held = entities.flatMap((entity) => entity.positions.map((position) => ({ entity, position })));
  return held.sort((a, b) => compare(b.position.date, a.position.date));
}

/** Events by year, newest year first, and the newest first within it. */
export function byYear(events: TimelineEvent[]): { year: string; events: TimelineEvent[] }[] {
  const years = new Map<string, TimelineEvent[]>();
  for (const event of newestFirst(events)) {
    const year = event.date.slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), event]);
  }
  return [...years].map(([year, ofYear]) => ({ year, events: ofYear }));
}

/** How many statements of each sort are how certain. */
export function certainty({ entities, claims }: Dataset) {
  return {
    facts: count(entities.flatMap(({ facts }) => facts)),
    positions: count(entities.flatMap(({ positions }) => positions)),
    debate: count(entities.flatMap(({ debate }) => debate)),
    claims: count(claims),
  };
}

function count(statements: { confidence: Confidence }[]): Record<Confidence, number> {
  const counts = { primary: 0, reported: 0, unverified: 0 };
  for (const { confidence } of statements) counts[confidence] += 1;
  return counts;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
