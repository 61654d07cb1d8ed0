/** The compiled dataset: what `npm run dataset` prints, what the background hands out and the popup searches. */
import type { Kind, PositionSubject, SourceKind, Stance } from './schema.ts';

/**
 * How certain a statement is, from the kinds of its sources: a document of the body concerned (`primary`), the
 * press or an analysis (`reported`), or nothing better than a reference work or a known doubt (`unverified`).
 */
export type Confidence = 'primary' | 'reported' | 'unverified';

interface Statement {
  /** `<entity>/<slug>`; public and final. */
  id: string;
  text: string;
  /** Ids of sources, best first as the editor wrote them. */
  sources: string[];
  confidence: Confidence;
  /** Why it is not certain, where somebody wrote that down. */
  doubt?: string;
}

export interface Fact extends Statement {
  /** YYYY, YYYY-MM or YYYY-MM-DD; null for a definition, which has no date. */
  date: string | null;
  topic: string;
}

export interface Position extends Statement {
  date: string;
  stance: Stance;
  on: PositionSubject;
}

export interface Alias {
  text: string;
  /** BCP 47 tag of the language it is written in. */
  lang: string;
  /** True when it means something else on most pages. */
  ambiguous: boolean;
}

export interface Entity {
  id: string;
  kind: Kind;
  name: string;
  aliases: Alias[];
  summary: string;
  role: string;
  facts: Fact[];
  positions: Position[];
  related: string[];
  asOf: string;
  wikidata?: string;
}

export interface Source {
  id: string;
  title: string;
  publisher: string;
  url: string;
  published: string | null;
  kind: SourceKind;
  lang: string;
}

export interface Dataset {
  /** The day up to which the dataset as a whole was researched (`data/records/about.json`). */
  asOf: string;
  entities: Entity[];
  sources: Source[];
  /** The next four are filled by later work on the dataset; they are part of the contract already. */
  states: never[];
  articles: never[];
  claims: never[];
  timeline: never[];
}

/** What a card needs: some entities and the sources their statements cite. */
export interface CardRecords {
  entities: Record<string, Entity>;
  sources: Record<string, Source>;
}

/** Picks the named entities and their sources; ids that do not exist are left out. */
export function pickRecords(dataset: Dataset, ids: Iterable<string>): CardRecords {
  const wanted = new Set(ids);
  const entities = dataset.entities.filter((entity) => wanted.has(entity.id));
  const cited = new Set(
    entities.flatMap((entity) => [...entity.facts, ...entity.positions].flatMap((statement) => statement.sources)),
  );
  const sources = dataset.sources.filter((source) => cited.has(source.id));
  return { entities: byId(entities), sources: byId(sources) };
}

function byId<T extends { id: string }>(items: T[]): Record<string, T> {
  return Object.fromEntries(items.map((item) => [item.id, item]));
}
