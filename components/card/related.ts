/** Whom a card leads to, the nearest first, each with a word on how the two belong together. Pure. */
import type { Entity } from '../../data/dataset.ts';
import { relationKey } from '../atlas/words.ts';
import type { TextKey } from '../text.ts';

/** More than these are a list to look through, and that is what the atlas is for. */
const MOST = 12;

export interface Related {
  id: string;
  word: TextKey;
}

/**
 * What it belongs to comes first, then what the editors chose, then what belongs to it: of that an organisation may
 * have hundreds.
 */
export function relatedOf({ relations, related }: Pick<Entity, 'relations' | 'related'>): Related[] {
  const by = (direction: 'to' | 'from') =>
    relations
      .filter((relation) => relation.direction === direction)
      .map((relation) => ({ id: relation.id, word: relationKey(relation) }));
  const bound = new Set(relations.map(({ id }) => id));
  const chosen = related.filter((id) => !bound.has(id)).map((id) => ({ id, word: 'card_related' as const }));
  const all: Related[] = [...by('to'), ...chosen, ...by('from')];
  return all.filter(({ id }, index) => all.findIndex((other) => other.id === id) === index).slice(0, MOST);
}
