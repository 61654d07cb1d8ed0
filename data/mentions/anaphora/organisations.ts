/**
 * Whom "the agency", "the coalition", "the rights group", "the gang" stand for: said only where there is no doubt.
 *
 * Of those named in this paragraph or the one before it is the only one that fits the noun, or the only one in this
 * sentence, or the one that the paragraph began with, or the only one in the sentence before, or (but for companies) the
 * first that the paragraph named; and no other organisation has come in between that we do not know (`rivals.ts`). Which
 * nouns fit whom is told by `profiles.ts`.
 */
import type { LexiconEntity } from '../lexicon.ts';
import type { ScannedBlock } from '../scan.ts';
import { sentencesOf } from '../sentences.ts';
import type { Sort } from './grammar.ts';
import { type Fit, fitOf, sitsAt } from './profiles.ts';
import { Rivals } from './rivals.ts';

type TextBlock = ScannedBlock & { text: string };

/** Nouns that say so little that a name which has one has no claim to it. */
const GENERAL: ReadonlySet<Sort> = new Set(['agency', 'organisation', 'company']);

interface Phrase {
  sort: Sort;
  from: number;
  to: number;
  /** The word that holds the noun. */
  noun: number;
  places: string[];
}

interface Named {
  entity: LexiconEntity;
  fit: Fit;
  /** What it was called so far. */
  names: Set<string>;
  /** Where it was named last. */
  block: number;
  to: number;
  /** Where it was named first. */
  first: { block: number; sentence: number; word: number };
}

export class Organisations {
  readonly #blocks: TextBlock[];
  readonly #sortsOfWord: (key: string) => Sort[];
  readonly #named = new Map<LexiconEntity, Named>();
  readonly #rivals: Rivals;

  /** @param sortsOfWord what a word stands for as a noun */
  constructor(blocks: TextBlock[], sortsOfWord: (key: string) => Sort[]) {
    this.#blocks = blocks;
    this.#sortsOfWord = sortsOfWord;
    this.#rivals = new Rivals(blocks, sortsOfWord);
  }

  /** An entity is named at the words up to `to`. */
  speakOf(entity: LexiconEntity, name: string, block: number, to: number): void {
    const known = this.#named.get(entity);
    const first = known?.first ?? { block, sentence: this.#sentencesIn(block)[to]!, word: to };
    const fit = known?.fit ?? { own: new Set(), other: new Set() };
    const names = known?.names ?? new Set();
    if (!names.has(name)) {
      names.add(name);
      const { own, other } = fitOf(entity, name, this.#sortsOfWord);
      for (const sort of own) fit.own.add(sort);
      for (const sort of other) fit.other.add(sort);
    }
    this.#named.set(entity, { entity, fit, names, block, to, first });
  }

  /** Whom a phrase means. */
  find(phrase: Phrase, block: number): LexiconEntity | undefined {
    const { sort, from, to, noun, places } = phrase;
    const all = [...this.#named.values()].filter(({ entity }) => sitsAt(entity, places));
    const own = GENERAL.has(sort) ? [] : all.filter(({ fit }) => fit.own.has(sort));
    const fitting = own.length ? own : all.filter(({ fit }) => fit.other.has(sort) || fit.own.has(sort));
    const meant = this.#only(fitting, sort, block, from);
    if (!meant) return undefined;
    const ownNoun = own.length ? this.#blocks[block]!.tokens[noun]!.key : undefined;
    const isPlaced = places.length > 0;
    if (!isPlaced && this.#rivals.isBetween(sort, ownNoun, meant, { block, from })) return undefined;
    // The phrase is no rival of the next one, and keeps the one that it means in mind.
    this.#rivals.cover(block, from, to);
    this.#named.set(meant.entity, { ...meant, block, to });
    return meant.entity;
  }

  /** The only one so far, if it was named lately; or the only one of the last two sentences. */
  #only(fitting: Named[], sort: Sort, block: number, from: number): Named | undefined {
    const [first, second] = fitting;
    if (!second) return first && block - first.block <= 1 ? first : undefined;
    const recent = (back: number) => fitting.filter((one) => this.#isRecent(one, block, from, back));
    const here = recent(0);
    if (here.length) return here.length === 1 ? here[0] : undefined;
    const main = this.#protagonist(fitting, block);
    if (main) return main;
    const before = recent(1);
    if (before.length === 1) return before[0];
    // "Europol and Eurojust agreed. The agency …": either.
    const began = sort === 'company' ? undefined : this.#first(fitting, block);
    return began && before.includes(began) ? undefined : began;
  }

  /** Whom the paragraph began with, alone in its sentence: it is what the paragraph is about. */
  #protagonist(fitting: Named[], block: number): Named | undefined {
    const here = this.#onlyHere(fitting, block);
    const sentences = here.map(({ first }) => first.sentence);
    const earliest = Math.min(...sentences);
    const began = here.filter(({ first }) => first.sentence === earliest);
    return began.length === 1 ? began[0] : undefined;
  }

  /** The first that the paragraph named, of several in a sentence: "Europol and Eurojust … The agency". */
  #first(fitting: Named[], block: number): Named | undefined {
    const [first, second] = this.#onlyHere(fitting, block).sort((a, b) => a.first.word - b.first.word);
    return second && first;
  }

  /** All of them, if this paragraph is where they were first named; else none. */
  #onlyHere(fitting: Named[], block: number): Named[] {
    const here = fitting.filter(({ first }) => first.block === block);
    return here.length === fitting.length ? here : [];
  }

  /** Named so many sentences ago at most. */
  #isRecent(named: Named, block: number, from: number, back: number): boolean {
    const sentence = this.#sentencesIn(block)[from]!;
    if (named.block === block) return sentence - this.#sentencesIn(block)[named.to]! <= back;
    if (!back) return false;
    const before = this.#sentencesIn(named.block);
    return named.block === block - 1 && sentence === 0 && before[named.to] === before.at(-1);
  }

  #sentencesIn(block: number): Int32Array {
    const { text, tokens } = this.#blocks[block]!;
    return sentencesOf(text, tokens);
  }
}
