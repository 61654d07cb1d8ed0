/** The compiled dataset: what `npm run dataset` prints, what the background hands out and the popup searches. */
import type {
  ArticleRecord,
  ClaimFigure,
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
  /** The address leads to a copy on somebody else's site. */
  copy?: true | undefined;
}

/** Where a State stands on both conventions. */
export type State = StateRecord;

export interface Article extends ArticleRecord {
  chapterTitle: string;
  /** The chapter's own entity, where it has one. */
  chapterEntity: string | null;
}

/** Something that news repeats, and what the record says of it. */
export interface Claim {
  id: string;
  about: string[];
  asWritten: Record<string, string[]>;
  /** What a page may say of it, as data. */
  figures?: ClaimFigure[] | undefined;
  record: string;
  date: string;
  sources: string[];
  confidence: Confidence;
  doubt?: string;
}

export interface TimelineEvent extends TimelineRecord {
  confidence: Confidence;
}

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

/** What a card needs: some entities, the sources their statements cite, and where those that are States stand. */
export interface CardRecords {
  entities: Record<string, Entity>;
  sources: Record<string, Source>;
  /** By entity id. */
  standings: Record<string, Standing>;
}

/** Where a State stands on both conventions, and the days of the lists that say so. */
export interface Standing extends State {
  signatoriesAsOf: string;
  budapestAsOf: string;
}

/** Picks the named entities, their sources and standings; ids that do not exist are left out. */
export function pickRecords(dataset: Dataset, ids: Iterable<string>): CardRecords {
  const wanted = new Set(ids);
  const entities = dataset.entities.filter((entity) => wanted.has(entity.id));
  const standings = dataset.states
    .filter(({ entity }) => wanted.has(entity))
    .map((state) => toStanding(dataset, state));
  const cited = new Set(
    [...entities.flatMap((entity) => [...entity.facts, ...entity.positions, ...entity.debate]), ...standings].flatMap(
      (statement) => statement.sources,
    ),
  );
  const sources = dataset.sources.filter((source) => cited.has(source.id));
  return {
    entities: byId(entities),
    sources: byId(sources),
    standings: Object.fromEntries(standings.map((standing) => [standing.entity, standing])),
  };
}

/** A State's row with the dates of the lists behind it. */
function toStanding({ signatoriesAsOf, budapestAsOf }: Dataset, state: State): Standing {
  return { ...state, signatoriesAsOf, budapestAsOf };
}

function byId<T extends { id: string }>(items: T[]): Record<string, T> {
  return Object.fromEntries(items.map((item) => [item.id, item]));
}
