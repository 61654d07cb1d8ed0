/**
 * What the words of names mean, across languages: a convention is an agreement is a tratado is a 公约.
 *
 * Machine translation and text spinners swap words for others of the same sense and put them in another order. Two names
 * with the same senses are one name to `words.ts`. The tables (`senses/*.ts`, by family of languages) hold the words that
 * names of treaties and organisations are made of. Phrases are separated by `|`; capitals are written only where the page
 * must write them too ("UN" is not the French "un"). A key with `+` is a phrase of several senses: "cybercrime" is
 * `cyber+crime`, so that "crime cyber" is the same.
 */
import { BETWEEN } from './senses/between.ts';
import { CONCEPT_WORDS } from './senses/concept-words.ts';
import { CORE } from './senses/core.ts';
import { EAST_ASIAN } from './senses/east-asian.ts';
import { GERMANIC } from './senses/germanic.ts';
import { GUESSED } from './senses/guessed.ts';
import { NEAR_EASTERN } from './senses/near-eastern.ts';
import { ROMANCE } from './senses/romance.ts';
import { SLAVIC } from './senses/slavic.ts';
import { SPUN } from './senses/spun.ts';
import { SYNONYMS } from './senses/synonyms.ts';

/** Tables of phrases by sense; one sense may stand in several. */
export const SENSES: Record<string, string>[] = [
  CORE,
  GERMANIC,
  ROMANCE,
  SLAVIC,
  EAST_ASIAN,
  NEAR_EASTERN,
  SYNONYMS,
  ...SPUN,
  GUESSED,
  CONCEPT_WORDS,
  BETWEEN,
];
