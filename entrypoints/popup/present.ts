/** A reader's summary of its page → who is on it, with the records behind the ids. Pure. */
import type { Occurrence, Present } from '../../components/popup/page-view.ts';
import type { Entity } from '../../data/dataset.ts';
import type { PageSummary } from '../shared/messages.ts';

/** Ids that the dataset does not have are left out: a reader of an earlier release may still be in the page. */
export function presentOf(
  { entities, mentions }: Pick<PageSummary, 'entities' | 'mentions'>,
  byId: Map<string, Entity>,
): Present[] {
  const occurrences = new Map<string, Occurrence[]>();
  for (const { entity, ...occurrence } of mentions) {
    const known = occurrences.get(entity);
    if (known) known.push(occurrence);
    else occurrences.set(entity, [occurrence]);
  }
  return entities.flatMap(({ id, count }) => {
    const entity = byId.get(id);
    return entity ? [{ entity, count, occurrences: occurrences.get(id) ?? [] }] : [];
  });
}
