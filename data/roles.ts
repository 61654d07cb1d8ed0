/**
 * Who plays which part in the story: the seven roles by which the popup groups a page and the settings switch marks.
 *
 * Coarser than the kinds of `schema.ts`, and one step finer in one place: an agency of a State is a government, while
 * an organisation of States is not. Entities in, role of each out. Pure.
 */
import type { Entity } from './dataset.ts';
import type { Kind } from './schema.ts';

/** In the order in which they are shown: what the story is about first, then who takes part, then its words. */
export const ROLES = ['instruments', 'governments', 'bodies', 'industry', 'civil-society', 'people', 'terms'] as const;
export type Role = (typeof ROLES)[number];

/** A body is asked for its parents below. */
const ROLE_OF_KIND: Record<Kind, Role> = {
  instrument: 'instruments',
  country: 'governments',
  body: 'bodies',
  company: 'industry',
  'company-coalition': 'industry',
  'civil-society': 'civil-society',
  media: 'civil-society',
  person: 'people',
  concept: 'terms',
  event: 'terms',
  place: 'terms',
};

/** What deciding a role takes of an entity. */
type Member = Pick<Entity, 'id' | 'kind' | 'relations'>;

/** The role of each entity, by its id. */
export function rolesOf(entities: Member[]): Map<string, Role> {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return new Map(entities.map((entity) => [entity.id, roleOf(entity, byId)]));
}

function roleOf(entity: Member, byId: Map<string, Member>): Role {
  return entity.kind === 'body' && isOfState(entity, byId) ? 'governments' : ROLE_OF_KIND[entity.kind];
}

/** Whether the chain of what it is part of ends at a State: an office of a ministry of a State is the State's. */
function isOfState(body: Member, byId: Map<string, Member>): boolean {
  const seen = new Set<string>();
  const queue: Member[] = [body];
  for (let member = queue.pop(); member; member = queue.pop()) {
    if (member.kind === 'country') return true;
    if (seen.has(member.id)) continue;
    seen.add(member.id);
    for (const { type, direction, id } of member.relations) {
      const parent = type === 'part-of' && direction === 'to' ? byId.get(id) : undefined;
      if (parent) queue.push(parent);
    }
  }
  return false;
}
