/** The compiled dataset: what `npm run dataset` prints, what the background hands out and the popup searches. */
import type {
  ArticleRecord,
  Kind,
  PositionSubject,
  Relation,
  SourceKind,
  Stance,
  StateRecord,
  TimelineRecord,
} from './schema.ts';

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
  /** Arguments for and against, attributed; empty for most. */
  debate: Fact[];
  /** What it belongs to (`to`) and what belongs to it (`from`). */
  relations: { type: Relation; direction: 'to' | 'from'; id: string }[];
  /** All entities a reader may want next: those of `relations` first, then the editor's choice. */
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

/** Where a State stands on both conventions. */
export type State = StateRecord;

export interface Article extends ArticleRecord {
  chapterTitle: string;
}

/** Something that news repeats, and what the record says of it. */
export interface Claim {
  id: string;
  about: string[];
  asWritten: Record<string, string[]>;
  record: string;
  date: string;
  sources: string[];
  confidence: Confidence;
  doubt?: string;
}

export type TimelineEvent = TimelineRecord;

export interface Dataset {
  /** The day up to which the dataset as a whole was researched (`data/records/about.json`). */
  asOf: string;
  /** The days of the last complete lists that were read, for what `states` does not say. */
  signatoriesAsOf: string;
  budapestAsOf: string;
  entities: Entity[];
  sources: Source[];
  states: State[];
  articles: Article[];
  claims: Claim[];
  timeline: TimelineEvent[];
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
    entities.flatMap((entity) =>
      [...entity.facts, ...entity.positions, ...entity.debate].flatMap((statement) => statement.sources),
    ),
  );
  const sources = dataset.sources.filter((source) => cited.has(source.id));
  return { entities: byId(entities), sources: byId(sources) };
}

function byId<T extends { id: string }>(items: T[]): Record<string, T> {
  return Object.fromEntries(items.map((item) => [item.id, item]));
}
