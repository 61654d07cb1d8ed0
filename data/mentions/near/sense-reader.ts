/** Words of a name or a text → the senses they stand for, in order: the alphabet in which `words.ts` compares names. */
import { buildLexicon, type Lexicon, type LexiconData } from '../lexicon.ts';
import type { Token } from '../tokens.ts';
import { scanTokens } from '../walk.ts';
import { ENTITIES_WITHIN_NAMES, NOTHING, SENSES } from './senses.ts';

/** One sense, or one word that has none of the table's, with the tokens it covers. */
export interface SensedWord {
  /** Undefined for a word that counts for nothing ("of the"). */
  sense: string | undefined;
  from: number;
  to: number;
}

export type SenseReader = (text: string, tokens: Token[]) => SensedWord[];

/** Makes the reader; entities that are parts of others' names bring their own names from `lexicon`. */
export function createSenseReader(lexicon: Lexicon): SenseReader {
  const senses = buildLexicon(senseLexicon(lexicon));
  return (text, tokens) => {
    const words: SensedWord[] = [];
    let at = 0;
    for (const { from, to, names } of scanTokens(senses, text, tokens)) {
      for (; at < from; at += 1) words.push({ sense: tokens[at]!.stem, from: at, to: at });
      const told = names.find(({ entity }) => entity.id !== NOTHING);
      words.push({ sense: told?.entity.id, from, to });
      at = to + 1;
    }
    for (; at < tokens.length; at += 1) words.push({ sense: tokens[at]!.stem, from: at, to: at });
    return words;
  };
}

function senseLexicon(lexicon: Lexicon): LexiconData {
  const ids = [...new Set([...Object.keys(SENSES), ...ENTITIES_WITHIN_NAMES])];
  const data: LexiconData = { entities: ids.map((id) => [id, 'concept', null]), names: [] };
  for (const [id, phrases] of Object.entries(SENSES)) {
    const index = ids.indexOf(id);
    for (const phrase of phrases.split('|')) data.names.push([phrase.trim(), index, 0]);
  }
  for (const { text, entity } of lexicon.names) {
    const index = ENTITIES_WITHIN_NAMES.includes(entity.id) ? ids.indexOf(entity.id) : -1;
    if (index >= 0) data.names.push([text, index, 0]);
  }
  return data;
}
