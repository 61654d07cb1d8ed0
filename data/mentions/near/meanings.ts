/**
 * Senses → the names that have them: all of them, or all but what a text may leave out, say again or say otherwise.
 *
 * In: the near data of a lexicon, and what a stretch of text says. Out: names, which `words.ts` still holds against the text.
 */
import type { Lexicon, Name } from '../lexicon.ts';
import { BETWEEN } from '../packed.ts';
import { alikeKey, isCommonPolice } from './alike.ts';
import { type Content, keyOf } from './contents.ts';
import { FEWEST_SENSES, type SensesData } from './data.ts';
import { Memory } from './memory.ts';
import { entryReplaced } from './replaced.ts';
import { type Entry, LETTERS_OF_ONE_WORD, Table } from './tables.ts';
import { isCapital } from './titled.ts';

/** A name with a word replaced has at least so many. */
export const SENSES_FOR_REPLACEMENT = 3;
/** "人权监视组织": an organisation that is called one; "International Criminal Police": one that is not. */
export const SORT = 'organisation';
/** "UN General Assembly resolution 74/247": what belongs to the United Nations may say so, though its name does not. */
export const OWNER: ReadonlySet<string> = new Set(['united', 'nation']);
/** What is called by these is not the United Nations'. */
const OTHER_OWNERS = new Set(['budapest', 'malabo', 'europe', 'africa', 'arab']);
const OWNED_KINDS = new Set(['instrument', 'body', 'event']);

/** What is known of names by their senses, and what has been looked up on a page. */
export class Meanings {
  /** Whether a sense or word is in any name; what is in none ends the search. */
  readonly isKnown: (sense: string) => boolean;
  /** Ids of organisations with a name in a script without capitals. */
  readonly uncased: ReadonlySet<string>;
  /** The name of the ceremony that a treaty's "conference" may be. */
  readonly ceremony: Name | undefined;
  readonly #whole: Table;
  readonly #unsorted: Table;
  readonly #alike: Table;
  readonly #replaced: Table;
  readonly #concepts: Table;
  readonly #parts = new Map<Name, number>();
  readonly #sensesOfConcepts: ReadonlySet<string>;
  /** A space behind the key: in small letters. */
  readonly #namesByKey = new Memory<Name[]>();
  readonly #conceptByKey = new Memory<Name[]>();

  constructor(lexicon: Lexicon, data: SensesData) {
    const known = new Set(data.known.split(BETWEEN));
    this.isKnown = (sense) => known.has(sense);
    this.uncased = new Set(data.uncased.split(BETWEEN));
    this.#whole = new Table(lexicon, data.whole);
    this.#unsorted = new Table(lexicon, data.unsorted);
    this.#alike = new Table(lexicon, data.alike);
    this.#replaced = new Table(lexicon, data.replaced, LETTERS_OF_ONE_WORD);
    this.#concepts = new Table(lexicon, data.concepts);
    this.#sensesOfConcepts = new Set([...this.#concepts.keys()].flatMap((key) => key.split(' ')));
    this.ceremony = this.#named(new Table(lexicon, data.ceremony).get(''))?.[0];
  }

  /** The names that have these senses and no others. */
  whole(key: string): Name[] | undefined {
    return this.#named(this.#whole.get(key));
  }

  /** Which words that may part two names a name has within it: see `tables.ts`. */
  partsOf(name: Name): number {
    return this.#parts.get(name) ?? 0;
  }

  /** The concept that has the senses of `contents`. It is a common word, so that it counts like an ambiguous name. */
  concept(contents: Content[]): Name | undefined {
    for (const { sense } of contents) if (!this.#sensesOfConcepts.has(sense)) return undefined;
    const key = keyOf(contents.map(({ sense }) => sense));
    const known = this.#conceptByKey.get(key);
    if (known) return known[0];
    const names = this.#named(this.#concepts.get(key)) ?? [];
    return this.#conceptByKey.set(
      key,
      names.map((name) => ({ ...name, ambiguous: true })),
    )[0];
  }

  /** The names that `contents` may mean. */
  namesWith(contents: Content[]): Name[] {
    const senses = contents.map(({ sense }) => sense);
    const isInCapitals = contents.every(({ written }) => isCapital(written));
    const key = keyOf(senses);
    const way = isInCapitals ? key : `${key} `;
    const names = this.#namesByKey.get(way) ?? this.#namesByKey.set(way, this.#namesSaid(key, senses, isInCapitals));
    if (names.length || contents.length < SENSES_FOR_REPLACEMENT) return names;
    const replaced = entryReplaced(this.#replaced, contents, senses, this.isKnown);
    return replaced ? this.#named([replaced])! : names;
  }

  /** The names that have these senses, or what stands for the same. */
  #namesSaid(key: string, senses: string[], isInCapitals: boolean): Name[] {
    const same = this.whole(key) ?? this.#namesWithout(senses) ?? this.#named(this.#unsorted.get(key)) ?? [];
    return same.length || senses.length < SENSES_FOR_REPLACEMENT ? same : this.#namesAlike(senses, isInCapitals);
  }

  /** Names that do not say what the text says of them: whose they are, or what sort of thing. */
  #namesWithout(senses: string[]): Name[] | undefined {
    const owned = senses.some((sense) => OTHER_OWNERS.has(sense))
      ? undefined
      : without(senses, (sense) => OWNER.has(sense));
    const its = owned && this.whole(keyOf(owned))?.filter(({ entity }) => OWNED_KINDS.has(entity.kind));
    if (its?.length) return its;
    const rest = without(senses, (sense) => sense === SORT);
    const named = rest && this.whole(keyOf(rest))?.filter(isOfCivilSociety);
    return named?.length ? named : undefined;
  }

  /** Names of one entity that mean the same by `alike.ts`. */
  #namesAlike(senses: string[], isInCapitals: boolean): Name[] {
    // A word that is in no name leaves nothing alike.
    if (!senses.every(this.isKnown)) return [];
    for (const isTreaty of [false, true]) {
      const key = alikeKey(senses, isTreaty);
      if (!isInCapitals && isCommonPolice(key, senses)) return [];
      const names = key === undefined ? undefined : this.#named(this.#alike.get(key));
      if (names?.every(({ entity }) => entity === names[0]!.entity)) return names;
    }
    return [];
  }

  #named(entries: Entry[] | undefined): Name[] | undefined {
    return entries?.map(({ name, parts }) => {
      if (parts) this.#parts.set(name, parts);
      return name;
    });
  }
}

function isOfCivilSociety({ ambiguous, entity }: Name): boolean {
  return !ambiguous && entity.kind === 'civil-society';
}

/** What is left, where anything is left out and enough is left. */
function without(senses: string[], isLeftOut: (sense: string) => boolean): string[] | undefined {
  const rest = senses.filter((sense) => !isLeftOut(sense));
  return rest.length < senses.length && rest.length >= FEWEST_SENSES ? rest : undefined;
}
