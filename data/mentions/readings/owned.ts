/**
 * "The convention on cybercrime of the Council of Europe": a name that two conventions share is that of the owner named with it.
 *
 * In: a candidate and the names that it may be. Out: the one whose owner the sentence names, or none.
 */
import type { LexiconEntity, Name } from '../lexicon.ts';
import type { Writing } from './writing.ts';

/** Whose convention is whose. */
const OWNERS = new Map([
  ['council-of-europe', 'budapest-convention'],
  ['united-nations', 'un-convention-against-cybercrime'],
  ['un-general-assembly', 'un-convention-against-cybercrime'],
]);
/** An owner stands right behind the name, or somewhere before it in the sentence. */
const REACH_BEHIND = 4;
const REACH_BEFORE = 12;

/** The name whose owner stands beside, if several instruments have it. */
export function ownedBeside(
  writing: Writing,
  { from, to }: { from: number; to: number },
  names: Name[],
): Name | undefined {
  const ids = new Set(names.map(({ entity }) => entity.id));
  if (ids.size < 2 || ![...OWNERS.values()].every((id) => ids.has(id))) return undefined;
  const owned = ownedAt(writing, to, 1, REACH_BEHIND) ?? ownedAt(writing, from, -1, REACH_BEFORE);
  return names.find(({ entity }) => entity.id === owned);
}

function ownedAt(writing: Writing, edge: number, by: 1 | -1, reach: number): string | undefined {
  for (let away = 1; away <= reach; away += 1) {
    const at = edge + away * by;
    if (!writing.word(at) || writing.sentenceAt(at) !== writing.sentenceAt(edge)) return undefined;
    const entity: LexiconEntity | undefined = writing.candidateAt(at)?.names[0]?.entity;
    // Another convention between them: the owner is that one's.
    if (entity?.kind === 'instrument') return undefined;
    const owned = entity && OWNERS.get(entity.id);
    if (owned) return owned;
  }
  return undefined;
}
