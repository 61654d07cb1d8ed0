/** Facts that time changes, in records that nobody has looked over for long: a reminder to editors, not a fault. */
import type { Dataset } from '../dataset.ts';

/** Topics whose facts stop being true without anybody writing here. */
const CHANGING = new Set(['signature', 'ratification', 'leadership', 'budapest-status']);
const LONGEST_DAYS = 365;
const DAY_MS = 24 * 60 * 60 * 1000;

export interface StaleFact {
  /** The record's file below `data/records/`. */
  file: string;
  /** The fact's public id. */
  fact: string;
  /** When the record was last looked over. */
  asOf: string;
}

export function staleFacts({ asOf, entities }: Pick<Dataset, 'asOf' | 'entities'>): StaleFact[] {
  const oldest = Date.parse(asOf) - LONGEST_DAYS * DAY_MS;
  return entities
    .filter((entity) => Date.parse(entity.asOf) < oldest)
    .flatMap(({ id, kind, asOf, facts }) =>
      facts
        .filter(({ topic }) => CHANGING.has(topic))
        .map((fact) => ({ file: `${kind}/${id}.json`, fact: fact.id, asOf })),
    );
}

/** The reminder as `check:data` prints it; empty where there is nothing to look over. */
export function printStale(facts: StaleFact[]): string {
  if (!facts.length) return '';
  const lines = facts.map(({ file, fact, asOf }) => `data/records/${file}: ${fact}: last looked over ${asOf}`);
  return [`${facts.length} ${facts.length === 1 ? 'fact' : 'facts'} to look over again:`, ...lines].join('\n');
}
