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
 * - `b` by, `&` and, `u` small words between a subject and its verb, `~` words after which no object follows
 * - `t` the text or a draft of it, `n` a proposal, `l` parliaments, `#` a threshold, `j` to draw (signatures)
 * - `i` "done so", `k` "held off", `m` "is among", `%` "is a signatory", `=` "falls within its scope"
 */
import type { ClaimLanguage } from './language.ts';
import type { Word } from './numbers.ts';
import { isBeforeNoObject } from './small-words.ts';
import { DE } from './words/de.ts';
import { EN } from './words/en.ts';
import { ES } from './words/es.ts';
import { FR } from './words/fr.ts';
import { PT } from './words/pt.ts';
import { VI } from './words/vi.ts';

/** Words by tag. A tag with `_` before it: the same in the future tense. A word that ends in `*` is a stem. */
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

/** Tags of the words that a statement cannot do without, a number, a sum and a name aside: its verb, its treaty, "so". */
const TELLING = 'XxgGYRrikFfW=%VnJ';

interface Index {
  /** By their first word, the longest first. */
  phrases: Map<string, Phrase[]>;
  /** Single words by how they begin. */
  stems: Map<string, Tagged>;
  /** Of each phrase that can make a statement its longest word: the others are in every sentence. */
  telling: Set<string>;
}

const indexes = new Map<ClaimLanguage, Index>();
/** Letters of the shortest and longest stem. */
const STEM = { shortest: 4, longest: 12 };

/** Built when a language is first met. */
function indexOf(language: ClaimLanguage): Index {
  const known = indexes.get(language);
  if (known) return known;
  const phrases = new Map<string, Phrase[]>();
  const stems = new Map<string, Tagged>();
  const telling = new Set<string>();
  for (const [key, list] of Object.entries(TABLES[language])) {
    for (const entry of list!.split(' ')) {
      const [phrase, offence] = entry.split(':');
      if (phrase!.endsWith('*')) {
        stems.set(phrase!.slice(0, -1), { tag: key.at(-1)!, isFuture: key.length > 1, length: 1 });
        continue;
      }
      const words = phrase!.split('_');
      if (TELLING.includes(key.at(-1)!)) telling.add(words.toSorted((one, other) => other.length - one.length)[0]!);
      const tagged: Phrase = {
        tag: key.at(-1)!,
        isFuture: key.length > 1,
        words,
        length: words.length,
        ...(offence ? { offence } : {}),
      };
      const others = phrases.get(words[0]!);
      if (others) others.push(tagged);
      else phrases.set(words[0]!, [tagged]);
    }
  }
  for (const list of phrases.values()) list.sort((one, other) => other.length - one.length);
  const index = { phrases, stems, telling };
  indexes.set(language, index);
  return index;
}

/** The tag at a word, by its longest phrase; failing that by its stem, and then by whether it is a small word. */
export function tagAt(words: Word[], at: number, language: ClaimLanguage): Tagged | undefined {
  const { phrases, stems } = indexOf(language);
  const { text } = words[at]!;
  const phrase = phrases
    .get(text)
    ?.find((candidate) => candidate.words.every((word, index) => words[at + index]?.text === word));
  return phrase ?? stemOf(text, stems) ?? (isBeforeNoObject(text) ? SMALL : undefined);
}

/** Whether a sentence with the word may be a statement; without any such word it has to have a number or a name. */
export function isTelling(word: string, language: ClaimLanguage): boolean {
  const { stems, telling } = indexOf(language);
  return telling.has(word) || TELLING.includes(stemOf(word, stems)?.tag ?? ' ');
}

/** Whether a word may have a tag, or begin a phrase that has one. */
export function mayBeTagged(word: string, language: ClaimLanguage): boolean {
  const { phrases, stems } = indexOf(language);
  return phrases.has(word) || stemOf(word, stems) !== undefined || isBeforeNoObject(word);
}

const SMALL: Tagged = { tag: '~', isFuture: false, length: 1 };

function stemOf(text: string, stems: Map<string, Tagged>): Tagged | undefined {
  for (let length = Math.min(STEM.longest, text.length); length >= STEM.shortest; length -= 1) {
    const stem = stems.get(text.slice(0, length));
    if (stem) return stem;
  }
  return undefined;
}

/** The offence named at a word: such words are often something else too ("fraud" is cybercrime as well). */
export function offenceAt(words: Word[], at: number, language: ClaimLanguage): Tagged | undefined {
  return indexOf(language)
    .phrases.get(words[at]!.text)
    ?.find((phrase) => phrase.tag === 'O' && phrase.words.every((word, index) => words[at + index]?.text === word));
}
