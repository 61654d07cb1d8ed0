/** Words that are written as one: "Menschenrechtswacht" is human rights and a watch, "cibersicurezza" cyber and security. */
import { stemOf } from '../stem.ts';

/** Shorter words are no compounds of two words that names are made of. */
const SHORTEST_COMPOUND = 10;
/** Longer ones are no words: every place in them would be tried. */
const LONGEST_COMPOUND = 40;
const SHORTEST_PART = 4;
/** What may join the parts. */
const JOINTS = ['', 's', 'n', 'en', 'es'];
const LATIN = /^[a-z]+$/;
const CYBER = /^(?:cyber|ciber|kyber|siber|кибер|кібер)(?=....)/u;

/** The senses of a stem; undefined where it has none. */
export type SensesOf = (stem: string) => string[] | undefined;

/**
 * The senses of the two parts of a compound word.
 *
 * @param word a stem
 * @param senses of single words
 * @returns undefined where the word is no compound of two words with a sense
 */
export function partsOfCompound(word: string, senses: SensesOf): string[] | undefined {
  const behind = CYBER.test(word) ? senses(stemOf(word.replace(CYBER, ''))) : undefined;
  if (behind?.length) return ['cyber', ...behind];
  if (word.length < SHORTEST_COMPOUND || word.length > LONGEST_COMPOUND || !LATIN.test(word)) return undefined;
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at += 1) {
    const last = senses(word.slice(at));
    if (!last?.length) continue;
    for (const joint of JOINTS) {
      const head = word.slice(0, at);
      const first = head.endsWith(joint) ? sensesOfHead(head.slice(0, head.length - joint.length), senses) : undefined;
      if (first?.length) return [...first, ...last];
    }
  }
  return undefined;
}

/** A head may be inflected, or have lost its last letter: "Grenzstiftung" has a Grenze. */
function sensesOfHead(head: string, senses: SensesOf): string[] | undefined {
  return senses(head) ?? senses(stemOf(head)) ?? senses(stemOf(`${head}e`));
}
