/**
 * Which instrument a text speaks of at a given place, for the words that stand for one ("the treaty").
 *
 * Within a paragraph it is the one named last. From one paragraph to the next a mere aside does not last: an article
 * about the UN convention that names Budapest once, as a model, goes on speaking of the UN convention. A treaty that
 * the lexicon does not have, named last, is the one spoken of until one of ours is named again.
 */

import { fitsHints, type InstrumentSort, instrumentSort } from './anaphora/traits.ts';
import type { Anaphor } from './anaphora.ts';
import type { LexiconEntity, Name } from './lexicon.ts';
import type { Candidate } from './scan.ts';
import type { BlockRole } from './topic.ts';

/** The page's main instrument is named this many times as often as one that is only an aside. */
const ASIDE_RATIO = 2;
/** A name in the headline tells as much as two in the text. */
const HEADLINE_WEIGHT = 2;

/** An instrument that is none of ours. */
const ANOTHER = Symbol('another');
type Spoken = LexiconEntity | typeof ANOTHER | undefined;
type Asked = Pick<Anaphor, 'sort' | 'hints' | 'year'>;

/** What was named in this sentence and the one before. */
export interface Recent {
  near: LexiconEntity[];
  pair: [LexiconEntity, LexiconEntity] | undefined;
  /** The only one of several whose name has the noun of the phrase. */
  withNoun: LexiconEntity | undefined;
  /** Whom the sentence before names first, of several. */
  subject: LexiconEntity | undefined;
  /** No other text, such as a letter or a guide, has been spoken of since. */
  isText: boolean;
}

/** Bodies and events that are about nothing but the convention: a page that names them and no instrument means it. */
const PARTS_OF_STORY = new Set([
  'ad-hoc-committee-on-cybercrime',
  'conference-of-the-states-parties',
  'hanoi-signing-ceremony',
  'vienna-rules-session-2026',
  'unga-adoption-2024',
]);
const THE_CONVENTION: LexiconEntity = {
  id: 'un-convention-against-cybercrime',
  kind: 'instrument',
  signal: 'story',
  isWide: false,
};

function isPartOfStory(blocks: { role: BlockRole; candidates: Candidate[] }[]): boolean {
  return blocks.some(
    ({ role, candidates }) =>
      role !== 'aside' && candidates.some(({ names }) => names.every(({ entity }) => PARTS_OF_STORY.has(entity.id))),
  );
}

const isInstrument = ({ entity }: Name) => entity.kind === 'instrument';

export class Focus {
  /** The instrument that the page names most; undefined when it names none for certain. */
  readonly main: LexiconEntity | undefined;
  readonly #weights = new Map<LexiconEntity, number>();
  readonly #mains: Partial<Record<InstrumentSort, LexiconEntity | undefined>>;
  /** Named so far, the last one last. */
  readonly #named = new Set<LexiconEntity>();
  #last: Partial<Record<InstrumentSort, Spoken>> = {};
  #lastInBlock: Partial<Record<InstrumentSort, Spoken>> = {};
  readonly #namedInText = new Set<LexiconEntity>();
  #role: BlockRole = 'body';

  /** @param blocks the whole page, in reading order */
  constructor(blocks: { role: BlockRole; candidates: Candidate[] }[]) {
    const named = blocks.flatMap(({ role, candidates }) =>
      role === 'aside' ? [] : candidates.map(({ names }) => ({ role, names: names.filter(isInstrument) })),
    );
    for (const { names } of named) {
      for (const { ambiguous, entity } of names) if (!ambiguous) this.#weights.set(entity, 0);
    }
    for (const { role, names } of named) {
      // A loose name ("the cybercrime treaty") counts for whom it can mean alone, once a certain one introduced it.
      const meant = names.filter(({ entity }) => this.#weights.has(entity));
      const entity = meant.length === 1 ? meant[0]!.entity : undefined;
      if (entity) this.#weights.set(entity, this.#weightOf(entity) + (role === 'headline' ? HEADLINE_WEIGHT : 1));
    }
    // Of equals the first named: maps keep the order of insertion, and sorting keeps it too.
    const ranked = [...this.#weights].sort((a, b) => b[1] - a[1]).map(([entity]) => entity);
    this.main = ranked[0] ?? (isPartOfStory(blocks) ? THE_CONVENTION : undefined);
    this.#mains = {
      treaty: ranked.find((entity) => instrumentSort(entity) === 'treaty') ?? (ranked.length ? undefined : this.main),
      protocol: ranked.find((entity) => instrumentSort(entity) === 'protocol'),
    };
  }

  /** What a menu or a teaser names is spoken of there only. */
  enterBlock(role: BlockRole = 'body'): void {
    this.#role = role;
    this.#lastInBlock = {};
  }

  speakOf(instrument: LexiconEntity): void {
    this.#set(instrumentSort(instrument), instrument);
    if (this.#role === 'aside') return;
    if (this.#role !== 'headline') this.#namedInText.add(instrument);
    this.#named.delete(instrument);
    this.#named.add(instrument);
  }

  /** Another instrument is named, none of ours. */
  speakOfAnother(sort: InstrumentSort): void {
    this.#set(sort, ANOTHER);
  }

  /** What "the treaty" means here; undefined where no instrument is named on the page for certain. */
  get instrument(): LexiconEntity | undefined {
    return this.#spokenOf('treaty');
  }

  /**
   * The instrument that a phrase means: the one spoken of, or of those named the last that the phrase fits.
   *
   * @param recent what was named a moment ago
   */
  find(phrase: Asked, recent: Recent): LexiconEntity | undefined {
    const { hints, year } = phrase;
    const sort = phrase.sort === 'text' ? 'treaty' : phrase.sort;
    if (sort !== 'treaty' && sort !== 'protocol') return undefined;
    if (hints.includes('first')) return recent.pair?.[0];
    if (hints.includes('second')) return recent.pair?.[1];
    const spokenOf = this.#spokenOf(sort);
    if (!spokenOf) return undefined;
    if (hints.length || year !== undefined) return this.#findHinted(sort, spokenOf, phrase);
    if (sort === 'treaty' && recent.withNoun) return recent.withNoun;
    // The convention "is compatible with the Budapest Convention": the next sentence goes on about the convention.
    const meant = sort === 'treaty' && recent.subject && recent.subject === this.main ? recent.subject : spokenOf;
    return phrase.sort !== 'text' || this.#isNear(meant, recent) ? meant : undefined;
  }

  /** "The text" is a treaty named a moment ago; on a page with one treaty it may be farther back. */
  #isNear(entity: LexiconEntity, { near, isText }: Recent): boolean {
    return isText && (near.includes(entity) || (this.#weights.size === 1 && this.#namedInText.has(entity)));
  }

  #findHinted(sort: 'treaty' | 'protocol', spokenOf: LexiconEntity, { hints, year }: Asked): LexiconEntity | undefined {
    const main = this.#mains[sort];
    const others = [...this.#named].reverse().filter((entity) => instrumentSort(entity) === sort);
    const meant = [spokenOf, ...others, ...(main ? [main] : [])].find((entity) => fitsHints(entity, hints, year));
    // "The new treaty … the treaty": from here on it is this one.
    if (meant) this.speakOf(meant);
    return meant;
  }

  #set(sort: InstrumentSort, spoken: Spoken): void {
    this.#lastInBlock[sort] = spoken;
    if (this.#role !== 'aside') this.#last[sort] = spoken;
  }

  #spokenOf(sort: InstrumentSort): LexiconEntity | undefined {
    const here = this.#lastInBlock[sort];
    if (here) return here === ANOTHER ? undefined : here;
    const last = this.#last[sort];
    if (last === ANOTHER) return undefined;
    const main = this.#mains[sort];
    if (!last || !main) return main;
    return this.#weightOf(last) * ASIDE_RATIO <= this.#weightOf(main) ? main : last;
  }

  #weightOf(entity: LexiconEntity): number {
    return this.#weights.get(entity) ?? 0;
  }
}
