/**
 * What the words of a statement are to it, as one letter each: a sentence becomes a string of tags, and patterns over tags
 * hold in every language.
 *
 * In: the words of a block, a place, a language. Out: the tag of the word or phrase there.
 *
 * - `S` States, `Y` signatories or signatures, `P` parties; `w` others who may be counted (people, companies, hours)
 * - `G` to sign, `g` the signing; `R` to ratify, `r` a ratification; `@` to attend, vote or send
 * - `V` to adopt, `c` by consensus, `v` by majority; `F` to enter into force, `f` in force by now
 * - `X` a treaty that no mention covers, `x` another document that can be signed
 * - `A` announced, `!` not, `H` wished or supposed, `Q` needed, `e` so far
 * - `L` to lead, `s` secretariat, `T` negotiations; `J` to propose
 * - `a` articles, `h` chapters, `z` sessions, `d` days
 * - `K` to cost, `C` cybercrime; `W` to cover, `O` an offence
 * - `b` by, `&` and, `u` small words between a subject and its verb
 */
import type { ClaimLanguage } from './language.ts';
import type { Word } from './numbers.ts';
import { DE } from './words/de.ts';
import { EN } from './words/en.ts';
import { ES } from './words/es.ts';
import { FR } from './words/fr.ts';
import { PT } from './words/pt.ts';
import { VI } from './words/vi.ts';

/** Words by tag. A tag with `_` before it: the same in the future tense. */
export type WordTable = Partial<Record<string, string>>;

export interface Tagged {
  tag: string;
  /** Words taken. */
  length: number;
  isFuture: boolean;
  /** For an offence, which. */
  offence?: string;
}

const TABLES: Record<ClaimLanguage, WordTable> = { en: EN, es: ES, fr: FR, vi: VI, pt: PT, de: DE };

interface Phrase extends Tagged {
  words: string[];
}

const indexes = new Map<ClaimLanguage, Map<string, Phrase[]>>();

/** Phrases by their first word, the longest first; built when a language is first met. */
function indexOf(language: ClaimLanguage): Map<string, Phrase[]> {
  const known = indexes.get(language);
  if (known) return known;
  const index = new Map<string, Phrase[]>();
  for (const [key, list] of Object.entries(TABLES[language])) {
    for (const entry of list!.split(' ')) {
      const [phrase, offence] = entry.split(':');
      const words = phrase!.split('_');
      const tagged: Phrase = {
        tag: key.at(-1)!,
        isFuture: key.length > 1,
        words,
        length: words.length,
        ...(offence ? { offence } : {}),
      };
      index.set(words[0]!, [...(index.get(words[0]!) ?? []), tagged]);
    }
  }
  for (const phrases of index.values()) phrases.sort((one, other) => other.length - one.length);
  indexes.set(language, index);
  return index;
}

/** The tag at a word, by its longest phrase; a word may have several tags, and `prefer` names those that win. */
export function tagAt(words: Word[], at: number, language: ClaimLanguage): Tagged | undefined {
  return indexOf(language)
    .get(words[at]!.text)
    ?.find((phrase) => phrase.words.every((word, index) => words[at + index]?.text === word));
}

/** The offence named at a word: such words are often something else too ("fraud" is cybercrime as well). */
export function offenceAt(words: Word[], at: number, language: ClaimLanguage): Tagged | undefined {
  return indexOf(language)
    .get(words[at]!.text)
    ?.find((phrase) => phrase.tag === 'O' && phrase.words.every((word, index) => words[at + index]?.text === word));
}
