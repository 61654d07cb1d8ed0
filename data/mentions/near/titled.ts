/**
 * Whether a stretch of text with the senses of a name is written as a name is: with capitals, unless it is a treaty's.
 *
 * In: a name, the text and the words of the stretch. Out: yes or no.
 */
import type { Name } from '../lexicon.ts';
import type { Token } from '../tokens.ts';
import type { SensedWord } from './sense-reader.ts';

/** Two small words with the senses of a treaty are chance: Vietnamese "mang thỏa thuận" (to carry an agreement). */
const SENSES_OF_SMALL_LETTERS = 3;
/** What translation makes of a convention: a meeting. Told apart from one by capitals and by a longer name. */
export const TWINS_OF_AGREEMENT = ['conference', 'congress', 'assembly'];

/**
 * Whether the stretch is written as a name is. A treaty may be described in small letters; an organisation's name begins
 * with a capital and has another one, unless its script has none; before two of them an adjective may be small.
 */
export function isTitled(name: Name, text: string, tokens: Token[], words: SensedWord[]): boolean {
  const initials = words.flatMap(({ senses, from }) => (senses.length ? text[tokens[from]!.start]! : []));
  if (
    name.entity.kind === 'instrument' &&
    !words.some(({ senses }) => TWINS_OF_AGREEMENT.some((twin) => senses.includes(twin)))
  ) {
    return initials.length >= SENSES_OF_SMALL_LETTERS || initials.some(isCapital);
  }
  // "Der vorläufige Ausschuss": German writes no adjective with a capital. To sign a convention is no event's name.
  if (!isCapital(initials[0]!)) {
    return (
      name.entity.kind !== 'event' && initials.length >= SENSES_OF_SMALL_LETTERS && initials.slice(1).every(isCapital)
    );
  }
  if (initials.length >= SENSES_OF_SMALL_LETTERS || initials.slice(1).some(isCapital)) return true;
  return !isSentenceStart(text, tokens[words[0]!.from]!.start);
}

/** A letter of a script without capitals is as good as one. */
export function isCapital(letter: string): boolean {
  return letter === letter.toUpperCase();
}

const SENTENCE_START = /(?:^|[.!?:;…(—–-])\s*$/u;
const LONGEST_LOOK_BACK = 8;

/** Whether a capital at `start` may be only that of a sentence. */
function isSentenceStart(text: string, start: number): boolean {
  return SENTENCE_START.test(text.slice(Math.max(0, start - LONGEST_LOOK_BACK), start));
}
