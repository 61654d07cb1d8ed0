/**
 * "The treaty", "el tratado", «этой конвенцией», 该公约, "the agency": phrases that stand for something named before.
 *
 * Text and words in, phrases out, each with the sort of thing that it stands for; `referents.ts` finds whom. Only
 * definite phrases count: "a treaty" is any treaty. Phrases for another thing of the sort ("the plastics treaty", "the
 * Convention on the Rights of the Child") are found too: after them, "the treaty" is no longer ours.
 */
import { isEastAsianNoun, isJapanese, readEastAsian } from './anaphora/east-asian.ts';
import { EASTERN } from './anaphora/eastern.ts';
import { ENGLISH, OUR_SUBJECT } from './anaphora/english.ts';
import { GERMANIC } from './anaphora/germanic.ts';
import { compileGrammars, type Hint, type Noun, type Sort } from './anaphora/grammar.ts';
import { SpokenLanguages } from './anaphora/languages.ts';
import { readPhrase } from './anaphora/phrase.ts';
import { ROMANCE } from './anaphora/romance.ts';
import { SLAVIC } from './anaphora/slavic.ts';
import { foldWord } from './fold.ts';
import { lazily } from './lazily.ts';
import { remembered } from './remembered.ts';
import type { Token } from './tokens.ts';

export type { Sort } from './anaphora/grammar.ts';

/** A phrase that stands for something. Offsets are string indices into the block. */
export interface Anaphor {
  start: number;
  end: number;
  /** First and last word, as indices into the block's tokens. */
  from: number;
  to: number;
  /** The word that holds the noun (its last one): where a name has it, the name goes before. */
  noun: number;
  sort: Sort;
  /** It stands for something that is not in the lexicon, and takes the place of what was spoken of. */
  isOther: boolean;
  hints: Hint[];
  /** "The 2001 treaty". */
  year: number | undefined;
  /** What is said of where an organisation sits. */
  places: string[];
}

const nounsByWord = lazily(() => compileGrammars([ENGLISH, ...ROMANCE, ...GERMANIC, ...SLAVIC, ...EASTERN]));
/** "Klimaabkommen", "Handelsverdrag": languages that write compounds in one word. */
const GERMANIC_COMPOUND = /(?:abkommen|ubereinkommen|vertrag|konvention|verdrag|akkoord|pakt)(?:e?s)?$/;
const SHORTEST_COMPOUND = 10;
/** "Staatsvertrag", "Zusatzprotokoll", "UN-Vertrag": words that say nothing of the subject, or ours. */
const NOT_ANOTHER = /^(?:un|uno|vn|staat|gesamt|rahmen|netz|internet|digital|computer)/;
const EAST_ASIAN = /[\u3400-\u9fff\uac00-\ud7af]/;

/** Finds the phrases among a block's words, once. Linear in their number. */
export function findAnaphors(text: string, tokens: Token[]): Anaphor[] {
  return phrasesAmong(tokens, text);
}

const phrasesAmong = remembered((tokens: Token[], text: string): Anaphor[] => {
  const found: Anaphor[] = [];
  const isEastAsian = EAST_ASIAN.test(text);
  const hasKana = isEastAsian && isJapanese(text);
  const languages = new SpokenLanguages(tokens);
  for (let at = 0; at < tokens.length; at += 1) {
    const { key, start, end } = tokens[at]!;
    const phrase = isEastAsian && end - start === 1 ? readEastAsian(text, tokens, at, hasKana) : undefined;
    if (phrase) {
      found.push({ ...phrase, ...placeOf(tokens, phrase) });
      continue;
    }
    const nouns = nounsByWord().get(key);
    const spaced = nouns ? fromNouns(text, tokens, nouns, at, languages) : fromCompound(tokens, at);
    if (!spaced) continue;
    found.push(spaced);
    at = Math.max(at, spaced.noun);
  }
  return found;
});

/** What a word stands for as a noun, in any language. */
export function sortsOfWord(key: string): Sort[] {
  return (
    nounsByWord()
      .get(key)
      ?.flatMap(({ keys, sort }) => (keys.length === 1 ? sort : [])) ?? []
  );
}

/** Whether a word as written is one of the nouns. */
export function isNoun(written: string): boolean {
  return sortsOfWord(foldWord(written)).length > 0 || isEastAsianNoun(written);
}

function fromNouns(
  text: string,
  tokens: Token[],
  nouns: Noun[],
  at: number,
  languages: SpokenLanguages,
): Anaphor | undefined {
  let other: Anaphor | undefined;
  for (const noun of nouns) {
    const last = at + noun.keys.length - 1;
    if (!noun.keys.every((key, offset) => tokens[at + offset]?.key === key)) continue;
    if (isPlural(text, tokens[last]!, noun)) continue;
    const phrase = readPhrase(text, tokens, noun, at, last);
    if (!phrase) continue;
    const anaphor = { ...phrase, ...placeOf(tokens, phrase), sort: noun.sort, noun: last };
    // "Convention" is French and English: the language in which the phrase is definite is the text's.
    if (!anaphor.isOther) return anaphor;
    // What is an adjective in the text's language looks like another treaty's subject in the next.
    if (languages.isSpoken(noun, nouns)) other ??= anaphor;
  }
  return other;
}

function fromCompound(tokens: Token[], at: number): Anaphor | undefined {
  const { key } = tokens[at]!;
  if (key.length < SHORTEST_COMPOUND || !GERMANIC_COMPOUND.test(key)) return undefined;
  if (NOT_ANOTHER.test(key) || OUR_SUBJECT.test(key)) return undefined;
  const place = { from: at, to: at };
  return {
    ...place,
    ...placeOf(tokens, place),
    noun: at,
    sort: 'treaty',
    isOther: true,
    hints: [],
    year: undefined,
    places: [],
  };
}

function placeOf(tokens: Token[], { from, to }: { from: number; to: number }): { start: number; end: number } {
  return { start: tokens[from]!.start, end: tokens[to]!.end };
}

/** The folding of words drops a plural s: "the conventions" are not one convention. */
function isPlural(text: string, { start, end }: Token, { endsInS }: Noun): boolean {
  return !endsInS && (text[end - 1] === 's' || text[end - 1] === 'S') && end - start > 1;
}
