/**
 * What the record has of those named on a page for the time after it was published: "since then".
 *
 * In: the dataset, the day on the page, the entities on it. Out: dated statements, the newest first, each as its record has it.
 * Only what certainly happened later counts: of a month or an interval the first day must be after the page's. Dates are
 * those of the place of the event, as the record gives them. Pure.
 *
 * Twelve are given at most, chosen in this order: what tells of the convention's own status, of the status of States, of
 * other events, positions, other facts; of each sort the newest. Of the convention there are five at most, of everybody
 * else three. What two records tell of one event is given once, and of the convention's status only the latest record
 * of the same thing.
 */
import type { Confidence, Dataset, Entity, Fact, Position, State, TimelineEvent } from '../dataset.ts';
import { recordTheSame, tellTheSame } from './doubles.ts';
import { firstDay, isWhollyAfter } from './spans.ts';
import { changedStatus, isStatusEvent, STATUS_TOPICS } from './status-changes.ts';

/** What a statement tells of, the most wanted first. */
export const SINCE_SORTS = ['convention', 'status', 'event', 'position', 'fact'] as const;
type SinceSort = (typeof SINCE_SORTS)[number];

export interface SinceItem {
  /** The id of the fact, position or timeline event. */
  id: string;
  sort: SinceSort;
  /** The entity on the page that it concerns. */
  entity: string;
  /** As exact as it was read: a day, a month, a year, or an interval `from/to`. */
  date: string;
  text: string;
  sources: string[];
  confidence: Confidence;
  doubt?: string;
}

const CONVENTION = 'un-convention-against-cybercrime';
/** What a reader takes in at a glance, with sources. */
const MOST = 12;
const MOST_OF_CONVENTION = 5;
const MOST_OF_ONE = 3;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What happened after the day `published`, as far as the record has it; nothing where that is no whole day. */
export function sinceThen(dataset: Dataset, published: string | undefined, named: Iterable<string>): SinceItem[] {
  if (!published || !DAY.test(published)) return [];
  const ids = new Set(named);
  const isLater = ({ date }: { date: string }) => isWhollyAfter(date, published) && firstDay(date) <= dataset.asOf;

  const entities = dataset.entities.filter(({ id }) => ids.has(id));
  const states = new Map(dataset.states.map((state) => [state.entity, state]));
  const items = [
    ...dataset.timeline.flatMap((event) => fromTimeline(event, ids, states)),
    ...entities.flatMap((entity) => {
      const state = states.get(entity.id);
      return [
        ...(state ? changedStatus(entity, state, dataset.timeline) : []).map((fact) =>
          statement('status', entity, fact),
        ),
        ...entity.positions.map((position) => statement('position', entity, position)),
        ...entity.facts.flatMap((fact) => fromFact(entity, fact, state !== undefined)),
      ];
    }),
  ].filter(isLater);
  return newestFirst(chosen(bestFirst(items)));
}

function fromTimeline(event: TimelineEvent, ids: ReadonlySet<string>, states: ReadonlyMap<string, State>): SinceItem[] {
  const { id, date, text, sources, confidence, entities } = event;
  const isOnConvention = ids.has(CONVENTION) && entities.includes(CONVENTION);
  const entity = isOnConvention ? CONVENTION : entities.find((one) => ids.has(one));
  if (!entity) return [];
  const sort = isOnConvention ? 'convention' : isStatusEvent(event, states) ? 'status' : 'event';
  return [{ id, sort, entity, date, text, sources, confidence }];
}

/**
 * A fact with a date that tells of more than a status. Of the status of a State `changedStatus` tells: its other facts
 * say on which lists it is missing, which is nothing that happened.
 */
function fromFact(entity: Entity, fact: Fact, isState: boolean): SinceItem[] {
  if (fact.date === null) return [];
  const isStatus = STATUS_TOPICS.has(fact.topic);
  if (isStatus && isState) return [];
  const sort = isStatus && entity.id === CONVENTION ? 'convention' : 'fact';
  return [statement(sort, entity, { ...fact, date: fact.date })];
}

function statement(
  sort: SinceSort,
  { id: entity }: Entity,
  { id, date, text, sources, confidence, doubt }: Position | (Fact & { date: string }),
): SinceItem {
  return { id, sort, entity, date, text, sources, confidence, ...(doubt ? { doubt } : {}) };
}

function bestFirst(items: SinceItem[]): SinceItem[] {
  const rank = ({ sort }: SinceItem) => SINCE_SORTS.indexOf(sort);
  return newestFirst(items).sort((a, b) => rank(a) - rank(b));
}

function chosen(items: SinceItem[]): SinceItem[] {
  const kept: SinceItem[] = [];
  for (const item of items) {
    const ofSame = kept.filter(({ entity }) => entity === item.entity).length;
    if (ofSame >= (item.entity === CONVENTION ? MOST_OF_CONVENTION : MOST_OF_ONE)) continue;
    if (kept.some((other) => isRepeated(item, other))) continue;
    kept.push(item);
    if (kept.length === MOST) break;
  }
  return kept;
}

function isRepeated(item: SinceItem, other: SinceItem): boolean {
  const areOnConvention = item.sort === 'convention' && other.sort === 'convention';
  return tellTheSame(item, other) || (areOnConvention && recordTheSame(item, other));
}

/** By the first day that a date can mean; records of one day keep the order of their sorts. */
function newestFirst(items: SinceItem[]): SinceItem[] {
  return [...items].sort((a, b) => {
    const [first, second] = [firstDay(a.date), firstDay(b.date)];
    return first < second ? 1 : first > second ? -1 : 0;
  });
}
