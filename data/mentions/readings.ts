/**
 * A name that several things own, or that means something else on most pages: which of them is meant here, if any.
 *
 * "Brown" is Deborah Brown once the text has introduced her and never Walter Brown; "the cybercrime treaty" is the one
 * that the page is about; "Vietnam Airlines" is not Vietnam. The single questions are answered in `readings/`; this file asks
 * them in order. In: the page's blocks. Out: the name meant by a candidate, or none.
 */
import type { LexiconEntity, Name } from './lexicon.ts';
import { isNumbered, isOfTheConvention, isOrganisation, type SpokenOf } from './readings/articles.ts';
import { isCapitalProof, isEveryday, isNeighbourProof } from './readings/everyday-words.ts';
import { isHomonym } from './readings/homonyms.ts';
import { isInLongerName } from './readings/longer-name.ts';
import { ownedBeside } from './readings/owned.ts';
import { type Writing, writingOf } from './readings/writing.ts';
import { remembered } from './remembered.ts';
import type { Candidate, ScannedBlock } from './scan.ts';
import { WordSet } from './word-set.ts';
import type { Work } from './work.ts';

export type TextBlock = ScannedBlock & { text: string };

/** Capitalised words, folded, that stand before a surname without being a first name: titles, and sentences' first words. */
const BEFORE_A_SURNAME = new WordSet(() =>
  `mr mrs ms miss dr prof professor sir madam president secretary-general secretary general chief director ambassador minister
  chair chairman chairwoman spokesman spokeswoman founder researcher advocate lawyer senor senora monsieur madame herr frau
  but and as for while when if in on at after before although though yet so then also still however according like unlike
  with by to that what because since asked says said mr. ong ba`.split(/\s+/),
);

/** Kinds whose names are taken into longer names of others. */
const TAKEN_INTO_NAMES = new Set(['country', 'place', 'company']);
/** Whom a name shared by two instruments means when the page does not say. */
const USUAL_INSTRUMENT = 'un-convention-against-cybercrime';
/** The organisation whose name is an article's number. */
const NAMED_AS_ARTICLE = 'article-19';

/** Entities that an unambiguous name introduces somewhere on the page: a surname alone then means them. */
function introducedEntities(blocks: { candidates: Candidate[] }[]): Set<LexiconEntity> {
  const introduced = new Set<LexiconEntity>();
  for (const { candidates } of blocks) {
    for (const { names } of candidates) {
      for (const name of names) if (!name.ambiguous || name.isFull) introduced.add(name.entity);
    }
  }
  return introduced;
}

/** The readings of one page. */
export class Readings {
  readonly introduced: Set<LexiconEntity>;
  readonly #blocks: TextBlock[];
  /** Everyday words that are surely a name in one place of the page are that name in the others. */
  readonly #proven: Set<LexiconEntity>;
  #namedAlone: Set<LexiconEntity> | undefined;

  constructor(blocks: TextBlock[]) {
    this.#blocks = blocks;
    this.introduced = introducedEntities(blocks);
    this.#proven = new Set(this.introduced);
  }

  /** Looks for what is surely a name, which is asked for anywhere on the page. */
  *prepare(): Work<void> {
    for (const block of this.#blocks) {
      for (const entity of provenIn(block)) this.#proven.add(entity);
      yield;
    }
  }

  /** How the words of a block are written. */
  writing(block: number): Writing {
    return writingOf(this.#blocks[block]!);
  }

  /** The name that a candidate of block number `block` means; undefined where it is nobody of ours. */
  meant(block: number, candidate: Candidate, spokenOf: SpokenOf): Name | undefined {
    const writing = this.writing(block);
    const names = candidate.names.filter((name) => this.#isPossible(writing, candidate, name, spokenOf));
    return ownedBeside(writing, candidate, names) ?? this.#choose(names, spokenOf.main);
  }

  #isPossible(writing: Writing, candidate: Candidate, name: Name, spokenOf: SpokenOf): boolean {
    const { ambiguous, entity, text } = name;
    if (isNumbered(entity, text)) {
      const isOther = candidate.names.some(
        (other) => other.entity.id === NAMED_AS_ARTICLE && this.#isOrganisation(writing, candidate, other.entity),
      );
      return !isOther && isOfTheConvention(writing, candidate, spokenOf);
    }
    if (!ambiguous) return true;
    if (isChanceSlip(candidate, text)) return false;
    if (entity.id === NAMED_AS_ARTICLE) return this.#isOrganisation(writing, candidate, entity);
    if (entity.kind === 'person') return name.isFull || !isAfterGivenName(writing, candidate.from);
    if (entity.kind === 'body' && isTitleOfAnother(writing, candidate)) return false;
    if (isHomonym(writing, candidate, entity.id)) return false;
    if (TAKEN_INTO_NAMES.has(entity.kind) && isInLongerName(writing, candidate)) return false;
    if (!isEveryday(writing, candidate, name)) return true;
    return (
      isCapitalProof(writing, candidate) || isNeighbourProof(writing, candidate, entity) || this.#proven.has(entity)
    );
  }

  #isOrganisation(writing: Writing, candidate: Candidate, entity: LexiconEntity): boolean {
    return isOrganisation(writing, candidate, this.introduced.has(entity));
  }

  /** Picks the entity meant: an unambiguous owner first, then what the page is about, then one that it has introduced. */
  #choose(names: Name[], main: LexiconEntity | undefined): Name | undefined {
    const [only] = names;
    if (only && names.every(({ entity }) => entity === only.entity)) {
      return !only.ambiguous || only.entity.kind !== 'person' || this.introduced.has(only.entity) ? only : undefined;
    }
    const certain = names.find((name) => !name.ambiguous) ?? names.find((name) => name.entity === main);
    if (certain) return certain;
    const known = names.find((name) => this.introduced.has(name.entity)) ?? names.find((name) => this.#isAlone(name));
    if (known) return known;
    // "The cybercrime treaty" with nothing else said is the one that this is all about.
    const usual = names.find(({ entity }) => entity.id === USUAL_INSTRUMENT);
    // Two States share an adjective: either would be wrong on every other page.
    return usual ?? names.find(({ entity }) => entity.kind !== 'person' && entity.kind !== 'country');
  }

  /** Whether the page names a State by a name that it shares with none: it is then the one meant by a shared adjective. */
  #isAlone({ entity }: Name): boolean {
    this.#namedAlone ??= new Set(
      this.#blocks.flatMap(({ candidates }) =>
        candidates.flatMap(({ names }) =>
          names.length === 1 && names[0]!.entity.kind === 'country' ? names[0]!.entity : [],
        ),
      ),
    );
    return this.#namedAlone.has(entity);
  }
}

/** Whom everyday words of a block surely name: their capitals prove it where they stand. */
const provenIn = remembered((block: TextBlock): LexiconEntity[] => {
  const writing = writingOf(block);
  return block.candidates.flatMap((candidate) => {
    const names = candidate.names.filter((name) => isEveryday(writing, candidate, name));
    const isProven = names.length > 0 && isCapitalProof(writing, candidate) && !isInLongerName(writing, candidate);
    return isProven ? names.map(({ entity }) => entity) : [];
  });
});

/** Arabic has no capitals to tell a name: with a letter changed, so short a word is another ("two hundred" for Meta). */
const SHORT_ARABIC = /^\p{Script=Arabic}{1,5}$/u;

function isChanceSlip({ near, start, end }: Candidate, name: string): boolean {
  return near === 'slip' && SHORT_ARABIC.test(name) && end - start <= name.length;
}

/** "Walter Brown" is not Deborah Brown. */
function isAfterGivenName(writing: Writing, from: number): boolean {
  const before = writing.beside(from, -1);
  return Boolean(before?.isCapital && !BEFORE_A_SURNAME.has(before.key));
}

const TITLE = /\b(?:secretary|sekretär|secretario|secrétaire|secretário|segretario)\b/iu;

/** "Secretary General Alain Berset": the title is that of the person named with it. */
function isTitleOfAnother(writing: Writing, { start, end, to }: Candidate): boolean {
  const { text } = writing.block;
  if (!TITLE.test(text.slice(start, end))) return false;
  const next = writing.candidateAt(to + 1);
  return Boolean(
    next?.names.some(({ entity, ambiguous }) => entity.kind === 'person' && !ambiguous && entity.id !== HEAD),
  );
}

/** The Secretary-General of the United Nations, whose title it is. */
const HEAD = 'antonio-guterres';
