/**
 * The tables of senses → phrases packed as the lexicon packs names, so that the same walk finds them in a text and the
 * same reader opens them where a text leads to them. A phrase is a name without a text whose entity is its sense.
 */
import type { NearData } from '../../mentions/near/data.ts';
import { CONJUNCTION, NOTHING, PLACE_WORD } from '../../mentions/near/senses/kinds.ts';
import { SENSES } from '../../mentions/near/senses.ts';
import { packRows, type Row } from '../../mentions/pack.ts';
import { tokenize } from '../../mentions/tokens.ts';

/** Must be written in capitals on a page too: "UN" is not the French "un". */
const CAPITALS_ONLY = /^\p{Lu}[\p{Lu}.]*$/u;
/** A comma may stand in any phrase. */
const WRITING = { capitals: [], initials: [], punctuation: ',' };
/** A sense goes before what means nothing, and that before what parts two names. */
const LEAST = [NOTHING, CONJUNCTION, PLACE_WORD];

/** Senses of a phrase in the order of the tables. */
interface Phrase {
  stems: string[];
  /** In capitals or not. */
  senses: string[];
  /** However it is written. */
  usual: string[];
}

export function packPhrases(): NearData['phrases'] {
  const phrases = phrasesByStems();
  const senses = [...new Set([...phrases.values()].flatMap((phrase) => phrase.senses))];
  const numbers = new Map(senses.map((sense, number) => [sense, number]));
  const rows = [...phrases.values()].flatMap(({ stems, senses: inCapitals, usual }): Row[] => {
    const rowOf = (sense: string, caseRule: 'any' | 'capitals'): Row => ({
      ...WRITING,
      text: '',
      stems,
      entity: numbers.get(sense)!,
      // Decides the order: what capitals tell is known better.
      id: caseRule === 'capitals' ? '0' : '1',
      certainty: 0,
      caseRule,
    });
    const sense = meant(inCapitals);
    if (!usual.length) return [rowOf(sense, 'capitals')];
    const other = meant(usual);
    return sense === other ? [rowOf(sense, 'any')] : [rowOf(sense, 'capitals'), rowOf(other, 'any')];
  });
  return packRows(
    senses.map((sense) => [sense, 'concept', null]),
    rows,
  );
}

function phrasesByStems(): Map<string, Phrase> {
  const phrases = new Map<string, Phrase>();
  for (const [sense, list] of SENSES.flatMap((table) => Object.entries(table))) {
    for (const part of list.split('|')) {
      const written = part.trim();
      const stems = tokenize(written).map(({ stem }) => stem);
      if (!stems.length) continue;
      const key = stems.join(' ');
      const phrase = phrases.get(key) ?? { stems, senses: [], usual: [] };
      phrases.set(key, phrase);
      phrase.senses.push(sense);
      if (!CAPITALS_ONLY.test(written)) phrase.usual.push(sense);
    }
  }
  return phrases;
}

/** The first sense that tells anything. */
function meant(senses: string[]): string {
  return senses.find((sense) => !LEAST.includes(sense)) ?? LEAST.find((kind) => senses.includes(kind))!;
}
