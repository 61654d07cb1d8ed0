/**
 * Who speaks on a page, and who else is on record on the same question.
 *
 * In: the dataset and the entities of a page in its order, with whether the text lets them speak. Out: the stakeholders by role
 * with their positions, the newest first; and for each stance a few others. It counts nothing and judges nothing. Pure.
 *
 * The rule for the others (docs/adr/0013-since-and-voices.md): positions on the text of the UN convention, not on drafts of it;
 * of each stakeholder the newest; nothing that is unverified. Nobody who is on the page, speaks for somebody on it or is
 * spoken for, and no two who belong to each other. Of each stance the newest `EACH`, of one day an original document
 * before a report, then by id; fewer where the record has fewer.
 */
import type { Confidence, Dataset, Entity, Position } from '../dataset.ts';
import { ROLES, type Role, rolesOf } from '../roles.ts';
import { STANCES, type Stance } from '../schema.ts';
import { firstDay } from './spans.ts';

/** Somebody on the page. */
export interface Present {
  entity: string;
  /** Whether one of its mentions speaks (`speakers.ts`). */
  quoted: boolean;
}

interface Voice {
  entity: string;
  quoted: boolean;
  /** On the idea, the drafts and the text of the convention; the newest first, empty where none is on record. */
  positions: Position[];
}

interface OtherVoice {
  entity: string;
  position: Position;
}

export interface Voices {
  /** In the order of roles, and within each: who is quoted first, then as on the page. */
  present: { role: Role; voices: Voice[] }[];
  /** In the order of stances; a stance that nobody else holds is left out. */
  others: { stance: Stance; voices: OtherVoice[] }[];
}

/** The same number for each stance. */
const EACH = 2;
/** The two roles whose members hold no positions of their own. */
const NO_STAKEHOLDERS: ReadonlySet<Role> = new Set<Role>(['instruments', 'terms']);
const CONFIDENCES: Confidence[] = ['primary', 'reported', 'unverified'];

/** The voices on a page and beside it. Ids that the dataset lacks are left out; of one id the first counts. */
export function voicesOf(dataset: Dataset, page: readonly Present[]): Voices {
  const entities = new Map(dataset.entities.map((entity) => [entity.id, entity]));
  const roles = rolesOf(dataset.entities);
  const onPage = new Map<string, boolean>();
  for (const { entity, quoted } of page) onPage.set(entity, quoted || (onPage.get(entity) ?? false));
  const voices = [...onPage].flatMap(([id, quoted]) => {
    const entity = entities.get(id);
    const role = roles.get(id);
    if (!entity || !role || !isStakeholder(entity, role)) return [];
    return [{ role, voice: { entity: id, quoted, positions: newestFirst(entity.positions) } }];
  });
  const present = ROLES.flatMap((role) => {
    const ofRole = voices.filter((item) => item.role === role).map(({ voice }) => voice);
    return ofRole.length ? [{ role, voices: ofRole.sort((a, b) => Number(b.quoted) - Number(a.quoted)) }] : [];
  });
  return { present, others: othersOf(dataset.entities, roles, onPage, entities) };
}

function othersOf(
  all: Entity[],
  roles: ReadonlyMap<string, Role>,
  onPage: ReadonlyMap<string, boolean>,
  entities: ReadonlyMap<string, Entity>,
): Voices['others'] {
  const taken = new Set(onPage.keys());
  const candidates = all
    .filter((entity) => isStakeholder(entity, roles.get(entity.id)))
    .flatMap((entity) => {
      const latest = newestFirst(entity.positions.filter(({ on }) => on === 'text'))[0];
      return latest && latest.confidence !== 'unverified' ? [{ entity, position: latest }] : [];
    })
    .sort((a, b) => byAge(a.position, b.position) || (a.entity.id < b.entity.id ? -1 : 1));
  return STANCES.flatMap((stance) => {
    const voices: OtherVoice[] = [];
    for (const { entity, position } of candidates) {
      if (voices.length === EACH) break;
      if (position.stance !== stance || taken.has(entity.id) || belongsToAny(entity, taken, entities)) continue;
      taken.add(entity.id);
      voices.push({ entity: entity.id, position });
    }
    return voices.length ? [{ stance, voices }] : [];
  });
}

/** The media tell the story; who is in it is somebody else. */
function isStakeholder({ kind }: Entity, role: Role | undefined): boolean {
  return role !== undefined && !NO_STAKEHOLDERS.has(role) && kind !== 'media';
}

/** Whether it speaks for one of them or is spoken for by one: a person and an employer, a ministry and its State. */
function belongsToAny(entity: Entity, others: ReadonlySet<string>, entities: ReadonlyMap<string, Entity>): boolean {
  return entity.relations.some(({ type, direction, id }) => {
    if (!others.has(id)) return false;
    const [part, whole] = direction === 'to' ? [entity, entities.get(id)] : [entities.get(id), entity];
    return type === 'works-for' || (type === 'part-of' && part?.kind === 'body' && whole?.kind === 'country');
  });
}

/** Positions by date, the newest first; those of one day always in the same order. */
export function newestFirst(positions: readonly Position[]): Position[] {
  return [...positions].sort((a, b) => byAge(a, b) || (a.id < b.id ? -1 : 1));
}

/** By the first day that a date can mean, the newest first; of one day the more certain. */
function byAge(a: Position, b: Position): number {
  const [first, second] = [firstDay(a.date), firstDay(b.date)];
  if (first !== second) return first < second ? 1 : -1;
  return CONFIDENCES.indexOf(a.confidence) - CONFIDENCES.indexOf(b.confidence);
}
