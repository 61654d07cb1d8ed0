/** Words of a name or a text → the senses they stand for, in order: the alphabet in which `words.ts` compares names. */
import type { Lexicon, Name } from '../lexicon.ts';
import type { Token } from '../tokens.ts';
import { type Candidate, keepLongest, scanTokens } from '../walk.ts';
import { Buckets } from './buckets.ts';
import { partsOfCompound, type SensesOf } from './compounds.ts';
import { letterBits } from './letter-bits.ts';
import { isDouble, isNeighbourSwap } from './letters.ts';
import { Memory } from './memory.ts';
import { CONJUNCTION, ENTITIES_WITHIN_NAMES, NOTHING, PLACE_WORD } from './senses/kinds.ts';

/** What a word or a phrase means. */
interface Meaning {
  /** Its senses; the word itself where it has none; empty for what is no part of a name's meaning ("of the", "and"). */
  senses: string[];
  /** Which of the words that mean nothing may still part two names. */
  parts?: 'conjunction' | 'place word' | undefined;
  /** One word that says what other languages say in several. */
  isCompound?: boolean;
}

/** A phrase of the tables, or one word that is in none, with the tokens it covers. */
export interface SensedWord extends Meaning {
  from: number;
  to: number;
}

/**
 * Reads a text: its words and the names spelled in it, those within longer ones too. Names found with a slip may be parts
 * of others, as exact ones are.
 */
export type SenseReader = (text: string, tokens: Token[], spelled: Candidate[], slips?: Candidate[]) => SensedWord[];

/** Joins the senses of a phrase that has several. */
const AND = '+';

/** States are parts of the names of agencies: "Departamento de Justicia de EE. UU.". */
const isWithinNames = ({ entity }: Name) => entity.kind === 'country' || entity.id in ENTITIES_WITHIN_NAMES;

/**
 * Makes the reader.
 *
 * @param phrases their senses are the ids of their entities
 */
export function createSenseReader(phrases: Pick<Lexicon, 'root'>): SenseReader {
  const sensesOf: SensesOf = (stem) => {
    const names = phrases.root.next.get(stem)?.names;
    return names?.length ? meaningOf(names).senses : undefined;
  };
  const misspelt = misspeltReader([...phrases.root.next.keys()], sensesOf);
  const alone = new Memory<Meaning>();
  const meaningAlone = ({ stem }: Token): Meaning => {
    const known = alone.get(stem);
    if (known) return known;
    const parts = partsOfCompound(stem, sensesOf) ?? misspelt(stem);
    return alone.set(stem, { senses: parts ?? [stem], isCompound: (parts?.length ?? 0) > 1 });
  };
  return (text, tokens, spelled, slips = []) => {
    const words: SensedWord[] = [];
    let at = 0;
    const add = ({ senses, parts, isCompound }: Meaning, to: number) => {
      words.push({ senses, parts, isCompound: isCompound ?? false, from: at, to });
      at = to + 1;
    };
    const within = [
      ...keepLongest(
        spelled.flatMap((candidate) => only(candidate, candidate.names.filter(isWithinNames))),
        tokens.length,
      ),
      ...slips.flatMap((slip) => only(slip, slip.names.filter(isWithinNames).slice(0, 1))),
    ];
    const found = scanTokens(phrases, text, tokens);
    for (const { from, to, names } of within.length ? keepLongest([...found, ...within], tokens.length) : found) {
      while (at < from) add(meaningAlone(tokens[at]!), at);
      add(meaningOf(names), to);
    }
    while (at < tokens.length) add(meaningAlone(tokens[at]!), at);
    return words;
  };
}

function only(candidate: Candidate, names: Name[]): Candidate[] {
  return names.length ? [{ ...candidate, names }] : [];
}

/** A shorter word with a slip may be another word. */
const LETTERS_OF_MISSPELT = 8;

/** Reads a word with all letters of another that has a sense, two of them swapped or one doubled: "Konvetnion". */
function misspeltReader(words: string[], sensesOf: SensesOf): SensesOf {
  // A letter swapped or doubled leaves a word the same bits.
  const byLetters = new Buckets(words, (word) =>
    word.length < LETTERS_OF_MISSPELT - 1 ? undefined : letterBits(word),
  );
  return (written) => {
    if (written.length < LETTERS_OF_MISSPELT) return undefined;
    for (let at = byLetters.first(letterBits(written)); at >= 0; at = byLetters.after(at)) {
      const word = words[at]!;
      const isMeant = word[0] === written[0] && (isNeighbourSwap(word, written) || isDouble(word, written));
      const senses = isMeant ? sensesOf(word) : undefined;
      if (senses) return senses;
    }
    return undefined;
  };
}

const senseLists = new Memory<string[]>();

/** "UN" is also the French "un", and "di" means of or in: a sense goes before none, and no part before a parting one. */
function meaningOf(names: Name[]): Meaning {
  const meant = names.find(({ entity: { id } }) => id !== NOTHING && id !== CONJUNCTION && id !== PLACE_WORD);
  if (meant) {
    const { id } = meant.entity;
    return { senses: senseLists.get(id) ?? senseLists.set(id, (ENTITIES_WITHIN_NAMES[id] ?? id).split(AND)) };
  }
  const has = (kind: string) => names.some(({ entity }) => entity.id === kind);
  if (has(NOTHING)) return MEANS_NOTHING;
  return has(CONJUNCTION) ? CONJOINS : PLACES;
}

const MEANS_NOTHING: Meaning = { senses: [] };
const CONJOINS: Meaning = { senses: [], parts: CONJUNCTION };
const PLACES: Meaning = { senses: [], parts: PLACE_WORD };
