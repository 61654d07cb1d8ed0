/**
 * What the popup shows of the record for one page: statements set beside it, what has happened since, and the voices.
 *
 * In: the dataset and what a reader found on the page. Out: the same with the records behind the ids, in the order in which
 * it is shown. Pure.
 */
import type { Assertion } from '../../data/claims/assertion.ts';
import { type ComparedClaim, pageRecord } from '../../data/context/page-record.ts';
import type { InSentence } from '../../data/context/sentence.ts';
import type { SinceItem } from '../../data/context/since.ts';
import { voicesOf } from '../../data/context/voices.ts';
import type { Dataset, Entity, Position, Source } from '../../data/dataset.ts';
import type { Role } from '../../data/roles.ts';
import type { Stance } from '../../data/schema.ts';

/** What is told of a page, as far as it matters here. */
export interface PageReport {
  published?: string;
  entities: { id: string; speaks: boolean }[];
  assertions: (Assertion & InSentence)[];
}

export interface ClaimView {
  claim: ComparedClaim;
  /** As the page writes it, in its sentence. */
  quotation: InSentence;
  /** Its place in the page's list of statements. */
  nth: number;
  /** The name of whom the page credits with it, where it stands in quotation marks. */
  speaker: string | undefined;
}

export interface SinceView {
  published: string;
  /** The newest first. */
  items: SinceItem[];
}

export interface VoiceView {
  entity: Entity;
  quoted: boolean;
  /** The newest first; at least one. */
  positions: Position[];
}

interface OtherVoiceView {
  entity: Entity;
  position: Position;
}

export interface VoicesView {
  /** How many stakeholders are on the page. */
  count: number;
  present: { role: Role; voices: VoiceView[] }[];
  /** Those on the page without a position on record. */
  silent: Entity[];
  /** Empty where the page does not name the convention: nobody else is on record on what it speaks of. */
  others: { stance: Stance; voices: OtherVoiceView[] }[];
}

/** Undefined or empty parts are not shown. */
export interface RecordView {
  claims: ClaimView[];
  since: SinceView | undefined;
  voices: VoicesView | undefined;
  /** All of the dataset's, by id. */
  sources: Record<string, Source>;
}

const CONVENTION = 'un-convention-against-cybercrime';

export function recordViewOf(dataset: Dataset, page: PageReport): RecordView {
  const { published, assertions } = page;
  const entities = new Map(dataset.entities.map((entity) => [entity.id, entity]));
  const named = page.entities.map(({ id }) => id);
  const { claims, since } = pageRecord(dataset, { assertions, named, ...(published ? { published } : {}) });
  return {
    claims: claims.flatMap((claim) => {
      const nth = placeIn(assertions, claim);
      const quotation = assertions[nth];
      const speaker = claim.speaker ? entities.get(claim.speaker)?.name : undefined;
      return quotation ? [{ claim, quotation, nth, speaker }] : [];
    }),
    since: published && since.length ? { published, items: since } : undefined,
    voices: voicesViewOf(dataset, page, entities),
    sources: Object.fromEntries(dataset.sources.map((source) => [source.id, source])),
  };
}

/** Judged together with its neighbour, a statement has other ends, but the part that tells is the same. */
function placeIn(assertions: Assertion[], { kind, block, keyStart, keyEnd }: Assertion): number {
  return assertions.findIndex(
    (one) => one.kind === kind && one.block === block && one.keyStart === keyStart && one.keyEnd === keyEnd,
  );
}

function voicesViewOf(dataset: Dataset, page: PageReport, entities: Map<string, Entity>): VoicesView | undefined {
  const onPage = page.entities.map(({ id, speaks }) => ({ entity: id, quoted: speaks }));
  const { present, others } = voicesOf(dataset, onPage);
  const known = present.map(({ role, voices }) => ({ role, voices: withEntities(voices, entities) }));
  const all = known.flatMap(({ voices }) => voices);
  if (!all.length) return undefined;
  const isHeard = ({ positions }: VoiceView) => positions.length > 0;
  const namesConvention = onPage.some(({ entity }) => entity === CONVENTION);
  return {
    count: all.length,
    present: known
      .map(({ role, voices }) => ({ role, voices: voices.filter(isHeard) }))
      .filter(({ voices }) => voices.length > 0),
    silent: all.filter((voice) => !isHeard(voice)).map(({ entity }) => entity),
    others: namesConvention
      ? others.map(({ stance, voices }) => ({ stance, voices: withEntities(voices, entities) }))
      : [],
  };
}

function withEntities<T extends { entity: string }>(voices: T[], entities: Map<string, Entity>) {
  return voices.flatMap((voice) => {
    const entity = entities.get(voice.entity);
    return entity ? [{ ...voice, entity }] : [];
  });
}
