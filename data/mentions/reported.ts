/**
 * What counts as a mention at all, by what the page is about. Painting is another question (`shown.ts`).
 *
 * About the story everything counts; in cybercrime news and on pages about another instrument what is named for certain, and
 * States only where the convention is named beside them; in a text about something else the convention's one sentence; on
 * any other page nothing: what looks like a name there is not one of ours.
 */
import { hasSeveralCapitals, isAcronymName, type LexiconEntity, type Name } from './lexicon.ts';
import { isCapitalProof, isEveryday, isWithItsLike } from './readings/everyday-words.ts';
import type { Readings, TextBlock } from './readings.ts';
import type { Manner } from './resolve.ts';
import type { Candidate } from './scan.ts';
import { type BlockRole, isStoryProof, type Topic } from './topic.ts';

/** Kinds whose names are everywhere in the news. */
const EVERYWHERE = new Set(['country', 'place', 'media']);
/** Kinds that say nothing of an instrument other than the convention. */
const NOT_OF_OTHER_INSTRUMENTS = new Set(['country', 'place', 'media', 'company']);

/** Kinds whose shared names are still nobody else's in cybercrime news, when they are written as names. */
const NAMED_IN_CAPITALS = new Set(['body', 'civil-society', 'company', 'event', 'instrument']);

/** An acronym, or several words with capitals: "BKA", "National Crime Agency"; not "commission". */
function isNameInCapitals(name: Name): boolean {
  return isAcronymName(name) || hasSeveralCapitals(name);
}

export interface Found {
  block: number;
  start: number;
  from: number;
  entity: LexiconEntity;
  manner: Manner;
  /** The candidate, unless a word stands for the name. */
  candidate: Candidate | undefined;
}

export class Reporting {
  readonly #blocks: (TextBlock & { role: BlockRole })[];
  readonly #topic: Topic;
  readonly #readings: Readings;
  readonly #storySentences = new Map<number, Set<number>>();
  readonly #tradeSentences = new Map<number, Set<number>>();

  constructor(blocks: (TextBlock & { role: BlockRole })[], topic: Topic, readings: Readings) {
    this.#blocks = blocks;
    this.#topic = topic;
    this.#readings = readings;
  }

  isReported(found: Found): boolean {
    if (this.#topic === 'none' || this.#blocks[found.block]!.role === 'about') return false;
    if (this.#topic === 'story') return true;
    if (this.#topic === 'passing') return this.#isInPassing(found);
    if (this.#topic === 'cybercrime' && this.#storySentencesOf(found.block).size) return true;
    const left = this.#topic === 'cybercrime' ? EVERYWHERE : NOT_OF_OTHER_INSTRUMENTS;
    // A place that is in the news for the trade alone, as KK Park is, counts.
    if (left.has(found.entity.kind) && !found.entity.signal) return false;
    return found.manner !== 'ambiguous-name' || this.#isIntroduced(found) || this.#isDecidedBeside(found);
  }

  /** The convention's own name, and what is named for certain in the same sentence. */
  #isInPassing({ block, from, entity, manner, candidate }: Found): boolean {
    if (manner === 'anaphor' || !this.#storySentencesOf(block).has(this.#sentenceOf(block, from))) return false;
    return (
      manner !== 'ambiguous-name' || Boolean(entity.signal === 'story' && candidate && isStoryProof(candidate.names))
    );
  }

  #isIntroduced({ entity }: Found): boolean {
    return this.#readings.introduced.has(entity);
  }

  /** "Microsoft and Kaspersky Lab"; the FBI in a sentence on ransomware. */
  #isDecidedBeside({ block, from, entity, candidate }: Found): boolean {
    if (!candidate || this.#topic !== 'cybercrime') return false;
    const writing = this.#readings.writing(block);
    if (entity.kind === 'person') return candidate.names.some(({ isFull }) => isFull);
    if (entity.kind === 'company' || entity.signal === 'cybercrime') {
      if (isWithItsLike(writing, candidate, entity) || isCapitalProof(writing, candidate)) return true;
      if (candidate.names.some((name) => name.entity === entity && !isEveryday(writing, candidate, name))) return true;
    }
    if (entity.kind === 'concept' && candidate.from < candidate.to) return this.#tradeSentencesOf(block).size > 0;
    if (!NAMED_IN_CAPITALS.has(entity.kind) && entity.kind !== 'concept') return false;
    if (entity.kind !== 'concept' && candidate.names.some((name) => name.entity === entity && isNameInCapitals(name)))
      return true;
    if (entity.kind === 'company') return false;
    if (entity.kind === 'body' && isPolice(candidate, entity)) return true;
    return this.#tradeSentencesOf(block).has(this.#sentenceOf(block, from));
  }

  #sentenceOf(block: number, word: number): number {
    return this.#readings.writing(block).sentenceAt(word);
  }

  /** Sentences of a block that name the convention, or Budapest. */
  #storySentencesOf(block: number): Set<number> {
    return this.#sentencesWith(this.#storySentences, block, isStoryProof);
  }

  #tradeSentencesOf(block: number): Set<number> {
    return this.#sentencesWith(this.#tradeSentences, block, (names) => names.some(isTrade));
  }

  #sentencesWith(known: Map<number, Set<number>>, block: number, test: (names: Name[]) => boolean): Set<number> {
    const found =
      known.get(block) ??
      new Set(
        this.#blocks[block]!.candidates.filter(({ names }) => test(names)).map(({ from }) =>
          this.#sentenceOf(block, from),
        ),
      );
    known.set(block, found);
    return found;
  }
}

const POLICE = /polic[eií]|policja|politie|polizei|polisi|полици|поліці|cảnh sát|警/iu;

/** "The Dutch police": with the State before it, nobody else's. */
function isPolice({ names, from, to }: Candidate, entity: LexiconEntity): boolean {
  return from < to && names.some((name) => name.entity === entity && POLICE.test(name.text));
}

function isTrade({ ambiguous, entity }: Name): boolean {
  return !ambiguous && entity.signal === 'cybercrime';
}
