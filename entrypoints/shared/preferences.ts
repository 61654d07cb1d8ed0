/** What of the settings a page's reader needs to know, and no more: hosts and the like are nobody's business there. */
import type { Dataset } from '../../data/dataset.ts';
import { rolesOf } from '../../data/roles.ts';
import type { Settings, Underline } from '../../data/settings.ts';

export interface Preferences {
  /** Nothing is to be read anywhere. */
  paused: boolean;
  underline: Underline;
  /** Ids of the entities that are found but not marked, because their role is switched off. */
  unmarked: string[];
  /** Whether statements carry a sign. */
  signs: boolean;
}

/** The background's answer to a reader that asks. */
export function preferencesOf({ paused, underline, signs, unmarked }: Settings, { entities }: Dataset): Preferences {
  if (!unmarked.length) return { paused, underline, signs, unmarked: [] };
  const left = new Set(unmarked);
  const roles = rolesOf(entities);
  return { paused, underline, signs, unmarked: entities.flatMap(({ id }) => (left.has(roles.get(id)!) ? [id] : [])) };
}
