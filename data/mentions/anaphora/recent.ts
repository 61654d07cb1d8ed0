/**
 * The treaties named a moment ago, in order: for "the former", "the text", and for nouns that only one of two has.
 *
 * One object for a page, led along it in reading order. In: where each treaty is named. Out: the ones of this sentence and
 * the one before, and which of them has a given noun in its name ("el convenio" after a "Convenio" and a "Convención").
 */
import type { LexiconEntity } from '../lexicon.ts';
import type { ScannedBlock } from '../scan.ts';
import { sentencesOf } from '../sentences.ts';
import type { BlockRole } from '../topic.ts';
import { words } from './grammar.ts';

type TextBlock = ScannedBlock & { text: string; role: BlockRole };

/** What "the text", "the document" may mean as well. */
const OTHER_TEXTS = words(
  `guide guía guia handbook report informe rapport relatório rapporto bericht verslag доклад отчёт отчет звіт raport rapor laporan báo letter
  carta lettre lettera brief письмо лист list mektup surat thư opinion paper memo note statement declaración déclaration declaração
  dichiarazione erklärung verklaring заявление заява oświadczenie communiqué resolution resolución résolution resolução risoluzione
  proposal propuesta bill law ley loi lei legge gesetz wet закон ustawa roteiro manual study estudio étude estudo studio studie`,
);

interface Naming {
  entity: LexiconEntity;
  block: number;
  sentence: number;
  /** Words of the name as the page has it. */
  stems: Set<string>;
}

/** More are not looked back at. */
const MOST_KEPT = 12;
/** A sentence is seldom longer; what has no full stops is no text. */
const MOST_WORDS_BACK = 80;

export class RecentTreaties {
  readonly #blocks: TextBlock[];
  #namings: Naming[] = [];

  constructor(blocks: TextBlock[]) {
    this.#blocks = blocks;
  }

  /** A treaty is named by the words `from` to `to`. */
  speakOf(entity: LexiconEntity, block: number, from: number, to: number): void {
    const stems = new Set(this.#blocks[block]!.tokens.slice(from, to + 1).map(({ stem }) => stem));
    this.#namings.push({ entity, block, sentence: this.#sentenceOf(block, from), stems });
    if (this.#namings.length > MOST_KEPT) this.#namings.shift();
  }

  /** Those of this sentence and the one before, the first named first. What only the headline names is left out. */
  near(block: number, word: number): LexiconEntity[] {
    return distinct(this.#near(block, word));
  }

  /** The two that a sentence, or else this paragraph, names so far; undefined where they are not two. */
  pair(block: number, word: number): [LexiconEntity, LexiconEntity] | undefined {
    const here = this.#namings.filter((naming) => naming.block === block);
    for (const namings of [this.#near(block, word), here]) {
      const [first, second, third] = distinct(namings);
      if (first && second && !third) return [first, second];
    }
    return undefined;
  }

  /** The only one of those in mind whose name has the noun; undefined where none has, or several. */
  withNoun(block: number, word: number, stem: string): LexiconEntity | undefined {
    const near = this.#near(block, word);
    if (distinct(near).length < 2) return undefined;
    const [only, ...others] = distinct(near.filter(({ stems }) => stems.has(stem)));
    return others.length ? undefined : only;
  }

  /** The first of several that the sentence before names, if this one has named none yet. */
  subject(block: number, word: number): LexiconEntity | undefined {
    const sentence = this.#sentenceOf(block, word);
    const near = this.#near(block, word);
    if (near.some((naming) => naming.block === block && naming.sentence === sentence)) return undefined;
    const [first, second] = distinct(near);
    return second && first;
  }

  /** Whether a letter, a guide, a report was spoken of in this sentence or the one before, after any treaty. */
  hasOtherText(block: number, word: number): boolean {
    const { tokens } = this.#blocks[block]!;
    const sentence = this.#sentenceOf(block, word);
    for (
      let at = word - 1;
      at >= Math.max(0, word - MOST_WORDS_BACK) && sentence - this.#sentenceOf(block, at) <= 1;
      at -= 1
    ) {
      if (OTHER_TEXTS.has(tokens[at]!.key)) return true;
    }
    return false;
  }

  #near(block: number, word: number): Naming[] {
    const sentence = this.#sentenceOf(block, word);
    return this.#namings.filter((naming) => {
      if (naming.block === block) return sentence - naming.sentence <= 1;
      const before = this.#blocks[naming.block]!;
      if (naming.block !== block - 1 || sentence > 0 || before.role === 'headline') return false;
      return naming.sentence === this.#sentenceOf(naming.block, before.tokens.length - 1);
    });
  }

  #sentenceOf(block: number, word: number): number {
    const { text, tokens } = this.#blocks[block]!;
    return sentencesOf(text, tokens)[word]!;
  }
}

function distinct(namings: Naming[]): LexiconEntity[] {
  return [...new Set(namings.map(({ entity }) => entity))];
}
