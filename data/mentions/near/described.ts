/**
 * Whether words with the senses of a name only describe: "digital rights organisation" is none's name, "ONG de direitos
 * digitais" no more, and neither are police of Europe in small letters, though all of it could be one.
 *
 * In: a name and the senses of a stretch with the letters they begin with. Out: yes or no.
 */
import type { Name } from '../lexicon.ts';

/** A sense and its first letter as it stands in the text. */
export interface Written {
  sense: string;
  written: string;
}

/** What says of a group of people that it is one. */
const SORTS = new Set(['organisation', 'ngo', 'group']);
/** What so few senses say, anybody may say. */
const SENSES_OF_DESCRIPTION = 2;

/**
 * Whether the stretch describes and does not name.
 *
 * @param uncased ids of entities that are known by a name in a script without capitals: what else stands there is exact
 */
export function isDescription({ entity, ambiguous }: Name, contents: Written[], uncased: ReadonlySet<string>): boolean {
  const rest = contents.filter(({ sense }) => !SORTS.has(sense));
  if (entity.kind === 'body') return ambiguous && rest.length <= SENSES_OF_DESCRIPTION && rest.some(isSmall);
  if (entity.kind !== 'civil-society') return false;
  if (rest.length < contents.length && rest.some(isSmall)) return true;
  return rest.length <= SENSES_OF_DESCRIPTION && rest.every(isUncased) && !uncased.has(entity.id);
}

/** Whether a name is in a script without capitals. */
export function isUncasedName({ text }: Name): boolean {
  return isUncased({ written: text[0]! });
}

function isSmall({ written }: Pick<Written, 'written'>): boolean {
  return written !== written.toUpperCase();
}

function isUncased({ written }: Pick<Written, 'written'>): boolean {
  return written.toLowerCase() === written.toUpperCase() && !/\d/.test(written);
}
