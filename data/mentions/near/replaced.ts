/**
 * A name of which one word is another in the text: "Electronic Freedom Foundation" keeps the letters EFF.
 *
 * In: what the text says, and the table of names by all their senses but one. Out: the name, if there is one.
 */
import { AGREEMENT, type Content, keyOf } from './contents.ts';
import { type Entry, LETTERS_OF_ONE_WORD, type Table } from './tables.ts';
import { isCapital } from './titled.ts';

/** What is called an agreement is a body's only where one of these says so. */
const BODIES = new Set(['committee', 'council', 'conference', 'office', 'agency', 'group', 'organisation', 'centre']);
/** In so long a name, but for bodies, a word that is in no name at all may stand for any. */
const SENSES_FOR_STRANGER = 4;
/** A shorter word is an auxiliary, not what somebody took for part of a name. */
const LETTERS_OF_REPLACEMENT = 4;

/** @param senses those of `contents`; @param isKnown whether a sense is in any name */
export function entryReplaced(
  table: Table,
  contents: Content[],
  senses: string[],
  isKnown: (sense: string) => boolean,
): Entry | undefined {
  const strangers = senses.filter((sense) => !isKnown(sense));
  if (strangers.length > 1) return undefined;
  const isTreaty = senses.includes(AGREEMENT) && !senses.some((sense) => BODIES.has(sense));
  for (const { sense, word, written } of contents) {
    const isStranger = sense === strangers[0];
    // All others have to be a name's.
    if (strangers.length && !isStranger) continue;
    if (!isCapital(written) || word.length < LETTERS_OF_REPLACEMENT) continue;
    const entries = table.get(keyOf(senses.filter((other) => other !== sense))) ?? [];
    const isBody = entries[0]?.name.entity.kind === 'body';
    if (isTreaty && isBody) continue;
    const isAny = isStranger && !isBody && contents.length >= SENSES_FOR_STRANGER;
    const found = entries.find((entry) => isAny || isReplacement(entry.word, word));
    if (found) return found;
  }
  return undefined;
}

/** @param beginning of a name's word */
function isReplacement(beginning: string, other: string): boolean {
  return beginning[0] === other[0] && beginning !== other.slice(0, LETTERS_OF_ONE_WORD);
}
