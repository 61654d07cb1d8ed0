/**
 * What looking for names in other words needs, as the compile step writes it (`data/compile/near.ts`): phrases with their
 * senses, and names as senses. Worked out beforehand, because a page should not wait for it.
 */
import type { Kind } from '../../schema.ts';

/** `sense` and its phrases, each a list of stems; `|` between phrases. A leading `^` demands capitals. */
export type PhraseRow = [sense: string, phrases: string];

/** Index of a name in the lexicon, its senses, the word that each came from, and which parting words it has. */
export type NameInSenses = [name: number, senses: string, words: string, parts: string];

export interface NearData {
  phrases: PhraseRow[];
  names: NameInSenses[];
}

/** Kinds whose names are made of words with a sense. A State, a person or a concept is not named in other words. */
export const KINDS_IN_WORDS: ReadonlySet<Kind> = new Set([
  'instrument',
  'body',
  'civil-society',
  'company-coalition',
  'event',
]);
/** Must be written in capitals: "UN" is not the French "un". */
export const CAPITALS = '^';
/** A name of fewer senses is a common word; more are never looked for. */
export const FEWEST_SENSES = 2;
export const MOST_SENSES = 9;
