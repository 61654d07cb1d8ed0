/**
 * How the letters of a written word differ from those of a name's word: the slips of one pen, by what kind they are.
 *
 * In: words folded (`fold.ts`), one of a text and one of a name. Out: how many slips lie between, or that it is another word.
 */
import { slipsBetween } from './distance.ts';

/** Letters that a word needs for one slip and for two; in a shorter one a slip makes another word ("conversion"). */
const LETTERS_FOR_ONE = 5;
const LETTERS_FOR_TWO = 10;
/** Two slips in a word of eight letters are two, if they leave its beginning (a stem's ending may count as one). */
const LETTERS_FOR_TWO_BEHIND_BEGINNING = 8;
const LETTERS_OF_BEGINNING = 5;
/** In a shorter one letters that are all there in another order make another word. */
const LETTERS_FOR_SHUFFLE = 6;
/** With two letters swapped and the vowel of its ending lost: "Budapset" for Budapeste. */
const LETTERS_FOR_LOST_ENDING = 8;
/** Shorter words have their letters swapped or doubled, but with another letter they are other words. */
const LETTERS_FOR_DOUBLE = 3;
const LETTERS_FOR_SWAP = 3;
const LETTERS_FOR_GAP = 4;
/** In longer words `slipsInWord` sees every such slip. */
const MOST_LETTERS_OF_SHORT = 5;
/** Behind exact words even two letters are enough for a doubled one: "Bộ Công ann". */
const LETTERS_FOR_DOUBLE_BEHIND = 2;

/** Arabic spells no short vowels: four of its letters tell as much as five of others. */
const ARABIC = /^\p{Script=Arabic}/u;
const LATIN = /^\p{Script=Latin}/u;

/** The slips between a word of a text and one of a name; undefined where they are more than such words allow. */
export function slipsInWord(written: string, word: string, isDeep: boolean): number | undefined {
  if (written[0] !== word[0]) return undefined;
  const letters = Math.min(written.length, word.length);
  if (letters >= LETTERS_FOR_SHUFFLE && isShuffle(word, written)) return 1;
  if (letters >= LETTERS_FOR_LOST_ENDING && isShuffle(word.slice(0, -1), written)) return 2;
  const most = slipsAllowed(letters, written, word, isDeep);
  const slips = most ? slipsBetween(written, word, most) : most + 1;
  // With two letters wrong at the end it is another word: a minister is not his ministry.
  if (slips > 1 && LATIN.test(word) && written.at(-1) !== word.at(-1)) return undefined;
  return slips <= most ? slips : undefined;
}

/** The most slips that `slipsInWord` and `isShortSlip` see between two words. @param letters of the shorter one */
export function mostSlips(letters: number): number {
  return letters >= LETTERS_FOR_TWO_BEHIND_BEGINNING ? 2 : 1;
}

/** @param letters of the shorter word */
function slipsAllowed(letters: number, written: string, word: string, isDeep: boolean): number {
  const isSameBeginning = written.startsWith(word.slice(0, LETTERS_OF_BEGINNING));
  if (letters >= LETTERS_FOR_TWO || (isSameBeginning && letters >= LETTERS_FOR_TWO_BEHIND_BEGINNING)) return 2;
  return letters >= LETTERS_FOR_ONE - (isDeep || ARABIC.test(word) ? 1 : 0) ? 1 : 0;
}

/**
 * Whether a short word has its letters, but two of them swapped, one twice, or one left out. No letter is another, so that
 * beside exact words no doubt is left.
 */
export function isShortSlip(written: string, word: string, isBehind: boolean): boolean {
  if (written[0] !== word[0] || word.length > MOST_LETTERS_OF_SHORT || written === word) return false;
  const letters = Math.min(written.length, word.length);
  if (written.length === word.length) return letters >= LETTERS_FOR_SWAP && isNeighbourSwap(word, written);
  if (isDouble(word, written)) return letters >= (isBehind ? LETTERS_FOR_DOUBLE_BEHIND : LETTERS_FOR_DOUBLE);
  return (
    isBehind && letters + 1 >= LETTERS_FOR_GAP && letters + 1 === word.length && slipsBetween(written, word, 1) === 1
  );
}

/** Whether two letters that stand side by side are swapped: "GPDR". */
export function isNeighbourSwap(word: string, written: string): boolean {
  return written !== word && hasSameLetters(word, written) && slipsBetween(written, word, 1) === 1;
}

/** "UNDOC" is UNODC and "Chainalisys" Chainalysis: the same letters between the first and the last. */
export function isShuffle(word: string, written: string): boolean {
  if (written.length !== word.length || !hasSameLetters(word, written)) return false;
  return word.at(-1) === written.at(-1) || word.length >= LETTERS_FOR_TWO;
}

/** "Euroopol", "Acess": one letter twice, or once instead of twice. */
export function isDouble(word: string, written: string): boolean {
  if (Math.abs(written.length - word.length) !== 1) return false;
  const [short, long] = written.length < word.length ? [written, word] : [word, written];
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  return at > 0 && long[at] === long[at - 1] && short.slice(at) === long.slice(at + 1);
}

/** How many letters two words have in common at their beginning. */
export function commonBeginning(word: string, other: string): number {
  let at = 0;
  while (at < word.length && word[at] === other[at]) at += 1;
  return at;
}

/** Sorting costs, so that the sum of the letters is asked first. */
function hasSameLetters(word: string, other: string): boolean {
  if (word.length !== other.length) return false;
  let difference = 0;
  for (let at = 0; at < word.length; at += 1) difference += word.charCodeAt(at) - other.charCodeAt(at);
  return difference === 0 && sorted(word) === sorted(other);
}

function sorted(text: string): string {
  return [...text].sort().join('');
}
