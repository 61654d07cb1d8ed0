/**
 * Whom the words mean that stand for a name: "the treaty", "the agency", a surname, a short name that the page gave.
 *
 * One object for a page, led along it in reading order: it hears of every name that was understood, and says what the
 * next word that stands for a name means, or that nobody can tell.
 */

import { isInstrumentSort } from './anaphora/grammar.ts';
import { Organisations } from './anaphora/organisations.ts';
import { RecentTreaties } from './anaphora/recent.ts';
import { instrumentSort } from './anaphora/traits.ts';
import { type Anaphor, findAnaphors, isNoun, sortsOfWord } from './anaphora.ts';
import { Focus } from './focus.ts';
import { type ShortName, ShortNames } from './introductions.ts';
import type { LexiconEntity, Name } from './lexicon.ts';
import type { Candidate, ScannedBlock } from './scan.ts';
import { isSurname, Surnames } from './surnames.ts';
import type { BlockRole } from './topic.ts';

type Block = ScannedBlock & { text: string; role: BlockRole };

/** Words that stand for a name, with whom they mean. */
export interface StandIn {
  start: number;
  end: number;
  /** The first of them, as an index into the block's words. */
  from: number;
  standsFor: LexiconEntity;
}

type Phrase = (Anaphor | ShortName) & { shortFor?: LexiconEntity };

export class Referents {
  readonly focus: Focus;
  readonly #blocks: Block[];
  readonly #seeksStandIns: boolean;
  readonly #surnames: Surnames;
  readonly #organisations: Organisations;
  readonly #recent: RecentTreaties;
  readonly #shortNames = new ShortNames();
  #shortNamesHere: ShortName[] = [];
  #index = 0;

  /**
   * @param blocks the whole page, in reading order
   * @param seeksStandIns for measuring what they add; a reader's page has them
   */
  constructor(blocks: Block[], seeksStandIns = true) {
    this.#blocks = blocks;
    this.#seeksStandIns = seeksStandIns;
    this.focus = new Focus(blocks);
    this.#recent = new RecentTreaties(blocks);
    this.#surnames = new Surnames(blocks);
    this.#organisations = new Organisations(blocks, sortsOfWord);
  }

  /** The next block begins; they are entered one after the other. */
  enterBlock(index: number): void {
    this.#index = index;
    const block = this.#blocks[index]!;
    this.focus.enterBlock(block.role);
    if (this.#seeksStandIns) this.#shortNamesHere = this.#shortNames.next(block);
  }

  /**
   * The names in the block entered, and the words that stand for somebody, by position. Each stand-in is understood when
   * its turn comes, from what was said before. Where the two overlap the name wins if it holds the noun ("the Hanoi
   * treaty"), else the phrase does, if anybody is meant: "the UN convention" is one mention of the convention.
   */
  *inReadingOrder(): Generator<Candidate | StandIn> {
    const { candidates } = this.#blocks[this.#index]!;
    let next = 0;
    for (const phrase of this.#phrases()) {
      while (candidates[next] && candidates[next]!.to < phrase.from) yield candidates[next++]!;
      const entity = this.#meant(phrase);
      if (!entity) continue;
      while (candidates[next] && candidates[next]!.from <= phrase.to) next += 1;
      const { start, end, from } = phrase;
      yield { start, end, from, standsFor: entity };
    }
    while (candidates[next]) yield candidates[next++]!;
  }

  /** The candidate without the surnames that cannot be meant here. */
  narrowed(candidate: Candidate): Candidate {
    return this.#surnames.narrowed(this.#index, candidate);
  }

  /** The text names an entity here. */
  speakOf({ from, to }: Candidate, name: Name): void {
    const { entity, text } = name;
    if (entity.kind === 'instrument') {
      this.focus.speakOf(entity);
      if (instrumentSort(entity) === 'treaty') this.#recent.speakOf(entity, this.#index, from, to);
    }
    this.#surnames.meet(entity, name);
    if (this.#blocks[this.#index]!.role !== 'aside') this.#organisations.speakOf(entity, text, this.#index, to);
  }

  #meant(phrase: Phrase): LexiconEntity | undefined {
    if (phrase.shortFor) {
      if (phrase.shortFor.kind === 'instrument') this.focus.speakOf(phrase.shortFor);
      return phrase.shortFor;
    }
    if (!('sort' in phrase)) return undefined;
    const { sort, isOther } = phrase;
    const isInstrument = isInstrumentSort(sort);
    if (isOther) {
      if (isInstrument && sort !== 'text') this.focus.speakOfAnother(sort);
      return undefined;
    }
    return isInstrument ? this.#findInstrument(phrase) : this.#organisations.find(phrase, this.#index);
  }

  #findInstrument(phrase: Anaphor): LexiconEntity | undefined {
    const { from, to, noun } = phrase;
    const { stem } = this.#blocks[this.#index]!.tokens[noun]!;
    const meant = this.focus.find(phrase, {
      near: this.#recent.near(this.#index, from),
      pair: this.#recent.pair(this.#index, from),
      withNoun: this.#recent.withNoun(this.#index, from, stem),
      subject: this.#recent.subject(this.#index, from),
      isText: !this.#recent.hasOtherText(this.#index, from),
    });
    if (meant && instrumentSort(meant) === 'treaty') this.#recent.speakOf(meant, this.#index, from, to);
    return meant;
  }

  #phrases(): Phrase[] {
    if (!this.#seeksStandIns) return [];
    const { text, tokens, candidates } = this.#blocks[this.#index]!;
    const isNamed = new Uint8Array(tokens.length);
    for (const { start, end, from, to, names, near } of candidates) {
      // One word that describes: "die EU-Polizeibehörde" may be short for whom the text has named.
      if (near === 'words' && COMPOUND.test(text.slice(start, end))) continue;
      // A surname that nobody introduced is no name: «băng», "Bằng".
      if (names.every(isSurname)) continue;
      isNamed.fill(names.some(({ ambiguous }) => !ambiguous) ? CERTAIN : LOOSE, from, to + 1);
    }
    const phrases = findAnaphors(text, tokens).filter(({ noun }) => !isNamed[noun]);
    const shorts = this.#shortNamesHere.filter(({ from, to }) => isNamed[from] !== CERTAIN && isNamed[to] !== CERTAIN);
    if (!shorts.length) return phrases;
    return withShortNames(phrases, shorts, ({ start, end }) => isNoun(text.slice(start, end)));
  }
}

/** Joined by hyphens, as German writes what it describes in one word. */
const COMPOUND = /^[^\s-]+(?:-[^\s-]+)+$/;
const LOOSE = 1;
const CERTAIN = 2;

/** "The Convention", where the page calls one so, is that one; a common noun that it gave as a name needs such a phrase. */
function withShortNames(phrases: Anaphor[], shorts: ShortName[], isCommon: (short: ShortName) => boolean): Phrase[] {
  const byWord = new Map<number, ShortName>();
  for (const short of shorts) for (let at = short.from; at <= short.to; at += 1) byWord.set(at, short);
  const held = new Set<ShortName>();
  const named = phrases.map((phrase): Phrase => {
    const short = byWord.get(phrase.noun);
    if (short) held.add(short);
    return short && !phrase.isOther ? { ...phrase, shortFor: short.shortFor } : phrase;
  });
  return [...named, ...shorts.filter((short) => !held.has(short) && !isCommon(short))].sort((a, b) => a.from - b.from);
}
