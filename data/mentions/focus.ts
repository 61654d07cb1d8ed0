/**
 * Which instrument a text speaks of at a given place, for the words that stand for one ("the treaty").
 *
 * Within a paragraph it is the one named last. From one paragraph to the next a mere aside does not last: an article
 * about the UN convention that names Budapest once, as a model, goes on speaking of the UN convention.
 */
import type { LexiconEntity, Name } from './lexicon.ts';
import type { Candidate } from './scan.ts';
import type { BlockRole } from './topic.ts';

/** The page's main instrument is named this many times as often as one that is only an aside. */
const ASIDE_RATIO = 2;
/** A name in the headline tells as much as two in the text. */
const HEADLINE_WEIGHT = 2;

const isInstrument = ({ entity }: Name) => entity.kind === 'instrument';

export class Focus {
  /** The instrument that the page names most; undefined when it names none for certain. */
  readonly main: LexiconEntity | undefined;
  readonly #weights = new Map<LexiconEntity, number>();
  #last: LexiconEntity | undefined;
  #lastInBlock: LexiconEntity | undefined;

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
    this.main = [...this.#weights].sort((a, b) => b[1] - a[1])[0]?.[0];
  }

  enterBlock(): void {
    this.#lastInBlock = undefined;
  }

  speakOf(instrument: LexiconEntity): void {
    this.#last = instrument;
    this.#lastInBlock = instrument;
  }

  /** What "the treaty" means here; undefined where no instrument is named on the page for certain. */
  get instrument(): LexiconEntity | undefined {
    if (this.#lastInBlock) return this.#lastInBlock;
    if (!this.#last || !this.main) return this.main;
    const isAside = this.#weightOf(this.#last) * ASIDE_RATIO <= this.#weightOf(this.main);
    return isAside ? this.main : this.#last;
  }

  #weightOf(entity: LexiconEntity): number {
    return this.#weights.get(entity) ?? 0;
  }
}
