/**
 * Whether the slips in a stretch of text leave no doubt which name was meant.
 *
 * A name of several words is vouched for by those that are right. A name of one word has to be long, or distinctive: a
 * name by its capital whose slip is no word that anybody uses. In: a name and how it stands in the text. Out: yes or no.
 */
import type { Kind } from '../../schema.ts';
import { foldLetters } from '../fold.ts';
import type { Name } from '../lexicon.ts';
import type { Token } from '../tokens.ts';
import { slipsBetween } from './distance.ts';
import { EVERYDAY_WORDS } from './everyday.ts';
import { commonBeginning, isDouble, isNeighbourSwap, isShuffle } from './letters.ts';

/** A name of one word needs so many letters to have any slip, and a concept, which is a common word, one slip at most. */
const LETTERS_FOR_ONE_ALONE = 8;
const LETTERS_OF_COMMON_WORD = 7;
const LETTERS_FOR_TWO_ALONE = 12;
/** A name by its capital is known in fewer, if its slip is no other word; with another letter it needs one more. */
const LETTERS_OF_PROPER_NAME = 5;
const LETTERS_FOR_ANOTHER_LETTER = 6;
/** In other words with fewer than eight, letters may be swapped, missing or too many, but not others. */
const LETTERS_FOR_SHUFFLE_ALONE = 7;
/** An acronym that is long enough to have one of its letters doubled, or two swapped that stand side by side. */
const SHORTEST_ACRONYM = 5;
const SHORTEST_CERTAIN_ACRONYM = 4;
/** Characters of a name in a script without spaces, one of which may be wrong, missing or too many. */
const FEWEST_CHARACTERS = 5;
/** A person's name in such a script is spelled by sound: no phrase has four of such characters. */
const FEWEST_CHARACTERS_OF_A_PERSON = 4;
/** A name of so many words is nobody else's, although another country may have an agency of that name. */
const WORDS_OF_SURE_NAME = 3;
/** A slip of a common word stands between its beginning and its ending. */
const LETTERS_OF_BEGINNING = 3;
const LETTERS_OF_ENDING = 2;
/** So long a word with more behind it is inflected in a way that no stem knows: "Datenschutzes". */
const LETTERS_BEFORE_UNKNOWN_ENDING = 10;
/** A common word with two slips is known by its beginning ("ransomwear"). */
const LETTERS_OF_SURE_START = 7;
/** "Katie Moussouris of Luta Security" is two names; slips are sought in the first. */
const MOST_WORDS_OF_A_PERSON = 3;

/** Korean syllables are folded to several letters: the first says that the word is one character. */
const IDEOGRAM = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** "DanaBot" is no common word, though malware is a concept. */
const INNER_CAPITAL = /\p{Ll}\p{Lu}/u;
const IS_CAPITALS = /^\p{Lu}+$/u;
const LATIN = /^\p{Script=Latin}/u;
/** Arabic spells no short vowels: four of its letters tell as much as five of others. */
const ARABIC = /^\p{Script=Arabic}/u;

/** Kinds whose names are phrases, or begin like many others. */
const NO_PROPER_NAMES: ReadonlySet<Kind> = new Set(['concept', 'media', 'event']);
/** Kinds whose names are written with capitals and are nobody else's. */
const PROPER_KINDS: ReadonlySet<Kind> = new Set(['body', 'civil-society', 'company', 'company-coalition']);

/** Nothing before it is one: most words need no more than a look at their first letter. */
const FIRST_OF_IDEOGRAMS = 0x1100;

/** Whether a word is a character of a script without spaces. */
export function isIdeogram(word: string): boolean {
  return word.charCodeAt(0) >= FIRST_OF_IDEOGRAMS && IDEOGRAM.test(word);
}

/** What a name is found as. */
export interface Slipped {
  /** The text of it. */
  written: string;
  words: Token[];
  slips: number;
  /** Whether a word with a slip is one that names of the lexicon are made of. */
  isKnown: boolean;
}

/** Whether so many slips leave no doubt which name was meant. */
export function isForgiven(name: Name, slipped: Slipped): boolean {
  const { kind } = name.entity;
  const { words } = slipped;
  if (kind === 'person' && words.length > MOST_WORDS_OF_A_PERSON && !isIdeogram(words[0]!.key)) return false;
  if (words.length === 1) return isForgivenAlone(name, slipped);
  if (isIdeogram(words[0]!.key)) return isForgivenUnspaced(name, words.length);
  if (!name.ambiguous || kind === 'instrument' || words.length >= WORDS_OF_SURE_NAME) return true;
  return PROPER_KINDS.has(kind) && name.capitals.every(Boolean) && slipped.slips === 1 && isNoOtherWord(slipped);
}

/** In these scripts a character's difference makes another phrase of what is no proper name. */
function isForgivenUnspaced({ ambiguous, entity }: Name, characters: number): boolean {
  if (ambiguous || NO_PROPER_NAMES.has(entity.kind)) return false;
  return characters >= (entity.kind === 'person' ? FEWEST_CHARACTERS_OF_A_PERSON : FEWEST_CHARACTERS);
}

/** The same for a name of one word, which has no neighbours to vouch for it. */
function isForgivenAlone(name: Name, slipped: Slipped): boolean {
  const { kind } = name.entity;
  // Names of people and forms of verbs resemble those of States.
  if (kind === 'country') return false;
  const word = foldLetters(name.text);
  const written = foldLetters(slipped.written);
  if (EVERYDAY_WORDS.has(written)) return false;
  if (kind === 'concept') return isLikeCommonWord(name, word, written);
  if (IS_CAPITALS.test(name.text) && word.length < LETTERS_FOR_ONE_ALONE) {
    if (slipped.written === slipped.written.toUpperCase()) return isLikeAcronym(name, word, written);
    // "Afripoll": spoken as a word, and written like one.
    return word.length >= LETTERS_FOR_ANOTHER_LETTER && isLikeProperName(word, written) && !slipped.isKnown;
  }
  const isShuffled = isShuffle(word, written) || isDouble(word, written);
  const letters = Math.max(word.length, written.length);
  if (letters < LETTERS_FOR_ONE_ALONE) {
    if (PROPER_KINDS.has(kind)) return isLikeProperName(word, written) && !slipped.isKnown;
    return letters >= LETTERS_FOR_SHUFFLE_ALONE && (isShuffled || isLonger(word, written));
  }
  if (slipped.slips === 1 || isShuffled) return true;
  return letters >= LETTERS_FOR_TWO_ALONE || commonBeginning(word, written) >= LETTERS_OF_SURE_START;
}

/** A letter missing or too many. */
function isLonger(word: string, written: string): boolean {
  return word.length !== written.length && slipsBetween(word, written, 1) === 1;
}

/**
 * A common word has to be long. With another ending it is another form (who deposits is not the depositary), with another
 * letter another word (to ramify), unless the word is only of the trade.
 */
function isLikeCommonWord(name: Name, word: string, written: string): boolean {
  if (!LATIN.test(word) || Math.min(word.length, written.length) < LETTERS_OF_COMMON_WORD) return false;
  if (isNeighbourSwap(word, written)) return true;
  const beginning = commonBeginning(word, written);
  if (beginning === word.length) {
    return word.length >= LETTERS_BEFORE_UNKNOWN_ENDING || (INNER_CAPITAL.test(name.text) && isDouble(word, written));
  }
  if (written.length === word.length) {
    if (name.entity.signal === null) return false;
    if (isShuffle(word, written)) return beginning >= LETTERS_OF_BEGINNING;
  }
  if (slipsBetween(word, written, 1) !== 1) return beginning >= LETTERS_OF_SURE_START && isDouble(word, written);
  return beginning >= LETTERS_OF_BEGINNING && word.slice(-LETTERS_OF_ENDING) === written.slice(-LETTERS_OF_ENDING);
}

/** "UNDOC" and "UNOCD" are UNODC; "UNODA" is another office. */
function isLikeAcronym({ ambiguous }: Name, word: string, written: string): boolean {
  if (word.length < (ambiguous ? SHORTEST_ACRONYM : SHORTEST_CERTAIN_ACRONYM)) return false;
  if (isNeighbourSwap(word, written)) return true;
  return word.length >= SHORTEST_ACRONYM && (isDouble(word, written) || isShuffle(word, written));
}

/** "Gogle", "Telgram", "Micorsoft". */
function isLikeProperName(word: string, written: string): boolean {
  const fewest = LETTERS_OF_PROPER_NAME - (ARABIC.test(word) ? 1 : 0);
  if (word.length < fewest || written.length < fewest - 1) return false;
  if (isShuffle(word, written)) return true;
  if (slipsBetween(word, written, 1) !== 1) return false;
  if (isNeighbourSwap(word, written) || isDouble(word, written)) return true;
  // How long a foreign vowel is, Arabic newspapers do not agree.
  if (ARABIC.test(word)) {
    const consonants = withoutLongVowels(word);
    return consonants.length >= FEWEST_CONSONANTS && consonants === withoutLongVowels(written);
  }
  if (word.length !== written.length) return true;
  return word.length >= LETTERS_FOR_ANOTHER_LETTER && word.at(-1) === written.at(-1);
}

/** With two of them there are dozens of words: ميتا, مئتي. */
const FEWEST_CONSONANTS = 3;
const LONG_VOWELS = /[اوي]/gu;

function withoutLongVowels(word: string): string {
  return word.replace(LONG_VOWELS, '');
}

/** Whether the word with the slip is none that anybody uses, so far as the lexicon can tell. */
function isNoOtherWord({ isKnown, words }: Slipped): boolean {
  return !isKnown && !words.some(({ key }) => EVERYDAY_WORDS.has(key));
}
