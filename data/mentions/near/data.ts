/**
 * What looking for near names needs, as the compile step writes it (`data/compile/near.ts`): texts that are opened where a
 * page leads to them. Worked out beforehand, because a page should not wait for it.
 */
import type { Kind } from '../../schema.ts';
import type { CompiledLexicon } from '../packed.ts';

export interface NearData {
  /** Phrases and their senses, packed as names and their entities are. */
  phrases: Omit<CompiledLexicon, 'near'>;
  senses: SensesData;
  spellings: SpellingsData;
  joined: JoinedData;
}

/** Names by their senses. Each table is a list of keys, which are senses in order, with places of names: see `tables.ts`. */
export interface SensesData {
  /** By all their senses. */
  whole: string;
  /** By all but the one that says what sort of thing it is. */
  unsorted: string;
  /** By senses that stand for each other: see `alike.ts`. */
  alike: string;
  /** By all senses but one, with the beginning of the word for that one. */
  replaced: string;
  /** Concepts by their senses. */
  concepts: string;
  /** Every sense and word that is in a name. */
  known: string;
  /** Ids of organisations with a name in a script without capitals. */
  uncased: string;
  /** Place of the name of the ceremony that a treaty's "conference" may be; empty without it. */
  ceremony: string;
}

/** Names of one word by all their letters, where these are not their stem: the words, and which first stem each stands for. */
export interface SpellingsData {
  words: string;
  groups: string;
}

/** Names by their letters alone: see `joined.ts`. */
export interface JoinedData {
  names: string;
  beginnings: string;
}

/** Kinds whose names are made of words with a sense. A State, a person or a concept is not named in other words. */
export const KINDS_IN_WORDS: ReadonlySet<Kind> = new Set([
  'instrument',
  'body',
  'civil-society',
  'company-coalition',
  'event',
]);
/** A name of fewer senses is a common word; more are never looked for. */
export const FEWEST_SENSES = 2;
export const MOST_SENSES = 9;
/** Digits of a first stem's number in `SpellingsData`. */
export const DIGITS_OF_STEM = 3;
