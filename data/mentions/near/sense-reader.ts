/** Words of a name or a text → the senses they stand for, in order: the alphabet in which `words.ts` compares names. */
import type { Lexicon, LexiconEntity, LexiconNode, Name } from '../lexicon.ts';
import type { Token } from '../tokens.ts';
import { type Candidate, keepLongest, scanTokens } from '../walk.ts';
import { partsOfCompound } from './compounds.ts';
import { CAPITALS, type PhraseRow } from './data.ts';
import { isDouble, isNeighbourSwap } from './letters.ts';
import { CONJUNCTION, ENTITIES_WITHIN_NAMES, NOTHING, PLACE_WORD } from './senses/kinds.ts';

/** A phrase of the tables, or one word that is in none, with the tokens it covers. */
export interface SensedWord {
  /** Its senses; the word itself where it has none; empty for what is no part of a name's meaning ("of the", "and"). */
  senses: string[];
  /** Which of the words that mean nothing may still part two names. */
  parts?: 'conjunction' | 'place word' | undefined;
  /** One word that says what other languages say in several. */
  isCompound?: boolean;
  from: number;
  to: number;
}

/** Reads a text; names found with a slip may be parts of others, as exact ones are. */
export type SenseReader = (text: string, tokens: Token[], slips?: Candidate[]) => SensedWord[];

/** Joins the senses of a phrase that has several. */
const AND = '+';

/** States are parts of the names of agencies: "Departamento de Justicia de EE. UU.". */
const isWithinNames = ({ entity }: Name) => entity.kind === 'country' || entity.id in ENTITIES_WITHIN_NAMES;

/**
 * Makes the reader.
 *
 * @param lexicon entities that are parts of others' names are known by their own names in it
 */
export function createSenseReader(lexicon: Lexicon, rows: PhraseRow[]): SenseReader {
  const phrases = treeOf(rows);
  const single = new Map<string, string[]>();
  for (const [stem, { names }] of phrases.root.next) if (names.length) single.set(stem, senseOf(names).senses);
  const alike = alikeWords(single);
  /** What words without a phrase of their own are made of: the same words come again and again. */
  const remembered = new Map<string, string[] | null>();
  const alone = (tokens: Token[], at: number): SensedWord => {
    const { stem } = tokens[at]!;
    let parts = remembered.get(stem);
    if (parts === undefined) {
      parts = partsOfCompound(stem, single) ?? sensesOfMisspelt(stem, alike, single) ?? null;
      if (remembered.size >= MOST_REMEMBERED) remembered.clear();
      remembered.set(stem, parts);
    }
    return { senses: parts ?? [stem], isCompound: (parts?.length ?? 0) > 1, from: at, to: at };
  };
  return (text, tokens, slips = []) => {
    const words: SensedWord[] = [];
    let at = 0;
    const found = [
      ...scanTokens(phrases, text, tokens),
      ...scanTokens(lexicon, text, tokens, isWithinNames),
      ...slips.flatMap((slip) => {
        const names = slip.names.filter(isWithinNames).slice(0, 1);
        return names.length ? { ...slip, names } : [];
      }),
    ];
    for (const { from, to, names } of keepLongest(found, tokens.length)) {
      for (; at < from; at += 1) words.push(alone(tokens, at));
      words.push({ ...senseOf(names), from, to });
      at = to + 1;
    }
    for (; at < tokens.length; at += 1) words.push(alone(tokens, at));
    return words;
  };
}

/** Words remembered; beyond this many all are forgotten. */
const MOST_REMEMBERED = 20_000;
/** A shorter word with a slip may be another word. */
const LETTERS_OF_MISSPELT = 8;

/** The words with a sense by the letters they have. */
function alikeWords(single: Map<string, string[]>): Map<string, string[]> {
  const alike = new Map<string, string[]>();
  for (const word of single.keys()) {
    if (word.length < LETTERS_OF_MISSPELT - 1) continue;
    const letters = lettersOf(word);
    alike.set(letters, [...(alike.get(letters) ?? []), word]);
  }
  return alike;
}

/** A word with all letters of another, two of them swapped or one doubled: "Konvetnion". */
function sensesOfMisspelt(
  word: string,
  alike: Map<string, string[]>,
  single: Map<string, string[]>,
): string[] | undefined {
  if (word.length < LETTERS_OF_MISSPELT) return undefined;
  const meant = alike.get(lettersOf(word))?.find((other) => isNeighbourSwap(other, word) || isDouble(other, word));
  return meant === undefined ? undefined : single.get(meant);
}

/** The first letter of a word and which letters it has, as bits; several letters may share one. */
function lettersOf(word: string): string {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) & 31);
  return `${word[0]}${bits}`;
}

/** "UN" is also the French "un", and "di" means of or in: a sense goes before none, and no part before a parting one. */
function senseOf(names: Name[]): Pick<SensedWord, 'senses' | 'parts'> {
  const ids = names.map(({ entity }) => entity.id);
  const sense = ids.find((id) => id !== NOTHING && id !== CONJUNCTION && id !== PLACE_WORD);
  if (sense) return { senses: (ENTITIES_WITHIN_NAMES[sense] ?? sense).split(AND) };
  if (ids.includes(NOTHING)) return { senses: [] };
  return { senses: [], parts: ids.includes(CONJUNCTION) ? CONJUNCTION : PLACE_WORD };
}

/** The phrases as a tree of stems, as `walk.ts` walks the lexicon's. */
function treeOf(rows: PhraseRow[]): Pick<Lexicon, 'root'> {
  const root: LexiconNode = { next: new Map(), names: [] };
  for (const [sense, phrases] of rows) {
    const entity: LexiconEntity = { id: sense, kind: 'concept', signal: null, isWide: false };
    for (const phrase of phrases.split('|')) {
      const isCapitals = phrase.startsWith(CAPITALS);
      let node = root;
      for (const stem of (isCapitals ? phrase.slice(CAPITALS.length) : phrase).split(' ')) {
        let next = node.next.get(stem);
        if (!next) {
          next = { next: new Map(), names: [] };
          node.next.set(stem, next);
        }
        node = next;
      }
      node.names.push({ ...PHRASE, text: phrase, entity, caseRule: isCapitals ? 'capitals' : 'any' });
    }
  }
  return { root };
}

/** What all phrases have in common; a comma may stand in any. */
const PHRASE = { ambiguous: false, isFull: false, capitals: [], punctuation: ',' } as const satisfies Partial<Name>;
