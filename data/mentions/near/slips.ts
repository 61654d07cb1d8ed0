/**
 * Names with a slip: "Budapset Convention", "Cybersecurity Tech Acord", "UNDOC", "联合国打击网洛犯罪公约".
 *
 * The walk along the lexicon's tree again, but where no branch has the next word, the branches that resemble it are tried.
 * A tree narrows at once, so few words are ever compared; only a name's first word has to be looked for among many, and
 * for that the tree's first words are kept by initial and length.
 */
import type { Lexicon, LexiconNode, Name } from '../lexicon.ts';
import { type Step, stepsAfter } from '../steps.ts';
import type { Token } from '../tokens.ts';
import { type Candidate, isWrittenAs } from '../walk.ts';
import { slipsBetween } from './distance.ts';

/** Letters that a word needs for one slip and for two; in a shorter one a slip makes another word ("conversion"). */
const LETTERS_FOR_ONE = 5;
const SHORTEST_SLIP = 4;
/** Behind two words of a name that are right, a word of four letters may be wrong: "Human Rights Wath". */
const WORDS_BEFORE_SHORT = 2;
const LETTERS_FOR_TWO = 10;
/** A name of one word needs more, and a concept, which is a common word, allows one slip at most. */
const LETTERS_FOR_ONE_ALONE = 8;
const LETTERS_OF_COMMON_WORD = 7;
const LETTERS_FOR_TWO_ALONE = 12;
/** In a shorter one letters may be swapped, missing or too many, but not others. */
const LETTERS_FOR_SHUFFLE_ALONE = 7;
/** An acronym that is long enough to have two of its letters swapped or one doubled, and still be known. */
const SHORTEST_ACRONYM = 5;
/** Characters of a name in a script without spaces, one of which may be wrong, missing or too many. */
const FEWEST_CHARACTERS = 5;
/** A longer one may also end in a wrong character. */
const CHARACTERS_FOR_WRONG_END = 6;
const MOST_SLIPS = 2;
/** Two slips in a word of eight letters are two, if they leave its beginning (a stem's ending may count as one). */
const LETTERS_OF_BEGINNING = 5;
/** A name of so many words is nobody else's, although another country may have an agency of that name. */
const WORDS_OF_SURE_NAME = 3;
/** A common word with two slips is known by its beginning ("ransomwear"). */
const LETTERS_OF_SURE_START = 7;
/** "Katie Moussouris of Luta Security" is two names; slips are sought in the first. */
const MOST_WORDS_OF_A_PERSON = 3;
/** A branch with more words than this is not a name any more but the beginning of hundreds ("UN …"). */
const MOST_BRANCHES = 400;

/** Korean syllables are folded to several letters: the first says that the word is one character. */
const IDEOGRAM = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const IS_CAPITALS = /^\p{Lu}+$/u;
/** Arabic spells no short vowels: four of its letters tell as much as five of others. */
const ARABIC = /^\p{Script=Arabic}/u;
const LATIN = /^\p{Script=Latin}/u;

/** A word with its letters as bits: words that differ in more bits than two slips can change need no comparison. */
interface Spelled {
  key: string;
  letters: number;
}

interface Index {
  /** First words of names by initial and length. */
  firstWords: Map<string, Spelled[]>;
  /** What a word of a text may be the first word of: the same words come again and again. */
  beginnings: Map<string, { key: string; slips: number }[]>;
}

const indices = new WeakMap<Lexicon, Index>();
/** Words remembered; beyond this many all are forgotten, for an archive has no end of them. */
const MOST_REMEMBERED = 20_000;

/** Kinds whose names are phrases, or begin like many others. */
const NO_PROPER_NAMES = new Set(['concept', 'media', 'event']);

/** Where a walk is: at `node`, having read up to word `last`, with `slips` so far. */
interface Way {
  node: LexiconNode;
  from: number;
  last: number;
  slips: number;
  /** The last character was skipped or taken for another: short names must not end so. */
  endsIn?: 'wrong' | 'extra' | undefined;
  oddities: string;
}

/** Finds names with one slip or two among the `tokens` of `text`. */
export function namesWithSlips(lexicon: Lexicon, text: string, tokens: Token[]): Candidate[] {
  const found: Candidate[] = [];
  tokens.forEach((token, from) => {
    for (const { key, slips } of beginnings(lexicon, token)) {
      const node = lexicon.root.next.get(key)!;
      walk({ node, from, last: from, slips, oddities: '' }, text, tokens, found);
    }
  });
  return found;
}

/** The word itself where names begin with it, else the first words of names that resemble it. */
function beginnings(lexicon: Lexicon, { stem, key: written }: Token): { key: string; slips: number }[] {
  if (lexicon.root.next.has(stem)) return [{ key: stem, slips: 0 }];
  if (stem.length < SHORTEST_SLIP) return [];
  const index = indexOf(lexicon);
  const known = index.beginnings.get(stem);
  if (known) return known;
  const letters = lettersOf(stem);
  const alike: { key: string; slips: number }[] = [];
  for (let length = stem.length - MOST_SLIPS; length <= stem.length + MOST_SLIPS; length += 1) {
    for (const word of index.firstWords.get(`${stem[0]}${length}`) ?? []) {
      const slips = mayResemble(letters, word.letters) ? slipsInEither(stem, written, word.key) : undefined;
      if (slips !== undefined) alike.push({ key: word.key, slips });
    }
  }
  if (index.beginnings.size >= MOST_REMEMBERED) index.beginnings.clear();
  index.beginnings.set(stem, alike);
  return alike;
}

function indexOf(lexicon: Lexicon): Index {
  const known = indices.get(lexicon);
  if (known) return known;
  const index: Index = { firstWords: new Map(), beginnings: new Map() };
  for (const key of lexicon.root.next.keys()) {
    if (key.length < SHORTEST_SLIP) continue;
    const shape = `${key[0]}${key.length}`;
    const words = index.firstWords.get(shape) ?? [];
    words.push({ key, letters: lettersOf(key) });
    index.firstWords.set(shape, words);
  }
  indices.set(lexicon, index);
  return index;
}

/** Which letters a word has, as bits; several letters may share one. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}

/** A slip changes one letter for another at most: two bits. */
function mayResemble(letters: number, others: number): boolean {
  let different = letters ^ others;
  let bits = 0;
  for (; different && bits <= 2 * MOST_SLIPS; different &= different - 1) bits += 1;
  return bits <= 2 * MOST_SLIPS;
}

function walk(way: Way, text: string, tokens: Token[], found: Candidate[]): void {
  const { node, from, last, slips, oddities } = way;
  const start = tokens[from]!.start;
  const end = tokens[last]!.end;
  const mayEnd = !way.endsIn || (way.endsIn === 'wrong' && last - from >= CHARACTERS_FOR_WRONG_END - 1);
  if (slips && mayEnd) {
    const written = text.slice(start, end);
    const names = node.names.filter(
      (name) =>
        isWrittenAs(name, text, tokens, from, last, oddities) &&
        isForgiven(name, tokens.slice(from, last + 1), slips, written),
    );
    if (names.length) found.push({ start, end, from, to: last, names, near: 'slip' });
  }
  if (!node.next.size || node.next.size > MOST_BRANCHES) return;
  for (const step of stepsAfter(text, tokens, last)) follow(way, step, text, tokens, found);
}

function follow(way: Way, step: Step, text: string, tokens: Token[], found: Candidate[]): void {
  const { stem, key: written } = tokens[step.index]!;
  const on = (node: LexiconNode, slips: number, endsIn?: Way['endsIn']) =>
    walk(
      { ...way, node, last: step.index, slips, endsIn, oddities: way.oddities + step.oddities },
      text,
      tokens,
      found,
    );
  const exact = way.node.next.get(stem);
  if (exact) on(exact, way.slips);
  if (way.slips >= MOST_SLIPS) return;
  if (IDEOGRAM.test(stem)) {
    if (!way.slips && step.index > way.from + 1) followCharacters(way.node, stem, on);
    return;
  }
  if (exact || stem.length < SHORTEST_SLIP) return;
  for (const [key, node] of way.node.next) {
    const slips =
      Math.abs(key.length - stem.length) <= MOST_SLIPS
        ? slipsInEither(stem, written, key, step.index - way.from >= WORDS_BEFORE_SHORT)
        : undefined;
    if (slips && way.slips + slips <= MOST_SLIPS) on(node, way.slips + slips);
  }
}

/** A character wrong, too many or missing. */
function followCharacters(
  node: LexiconNode,
  character: string,
  on: (node: LexiconNode, slips: number, endsIn?: Way['endsIn']) => void,
): void {
  on(node, 1, 'extra');
  for (const [key, next] of node.next) {
    if (!IDEOGRAM.test(key) || key === character) continue;
    on(next, 1, 'wrong');
    const afterGap = next.next.get(character);
    if (afterGap) on(afterGap, 1);
  }
}

/** The slips between a word of a text and one of a name; undefined where they are more than such words allow. */
function slipsInWord(written: string, word: string, isDeep: boolean): number | undefined {
  if (written[0] !== word[0]) return undefined;
  const letters = Math.min(written.length, word.length);
  if (letters >= LETTERS_FOR_SHUFFLE_ALONE && written.length === word.length && isSwapOrDouble(word, written)) return 1;
  const most = slipsAllowed(
    letters,
    written.slice(0, LETTERS_OF_BEGINNING) === word.slice(0, LETTERS_OF_BEGINNING),
    word,
    isDeep,
  );
  const slips = most ? slipsBetween(written, word, most) : most + 1;
  // With two letters wrong at the end it is another word: a minister is not his ministry.
  if (slips > 1 && LATIN.test(word) && written.at(-1) !== word.at(-1)) return undefined;
  return slips <= most ? slips : undefined;
}

/** A slip can spoil the ending by which a word's stem is known. */
function slipsInEither(stem: string, written: string, word: string, isDeep = false): number | undefined {
  return slipsInWord(stem, word, isDeep) ?? (written === stem ? undefined : slipsInWord(written, word, isDeep));
}

/** @param letters of the shorter word */
function slipsAllowed(letters: number, isSameBeginning: boolean, word: string, isDeep: boolean): number {
  if (letters >= LETTERS_FOR_TWO || (isSameBeginning && letters >= LETTERS_FOR_ONE_ALONE)) return 2;
  return letters >= LETTERS_FOR_ONE - (isDeep || ARABIC.test(word) ? 1 : 0) ? 1 : 0;
}

/** Whether so many slips leave no doubt which name was meant. */
function isForgiven(name: Name, words: Token[], slips: number, written: string): boolean {
  const { kind } = name.entity;
  if (kind === 'person' && words.length > MOST_WORDS_OF_A_PERSON) return false;
  if (words.length > 1) {
    const isUnspaced = IDEOGRAM.test(words[0]!.key);
    // In these scripts a character's difference makes another phrase of what is no proper name.
    if (isUnspaced && (name.ambiguous || NO_PROPER_NAMES.has(kind))) return false;
    const isLong = !isUnspaced || words.length >= FEWEST_CHARACTERS;
    return isLong && (!name.ambiguous || kind === 'instrument' || words.length >= WORDS_OF_SURE_NAME);
  }
  return isForgivenAlone(name, slips, written.toLowerCase());
}

/** The same for a name of one word, which has no neighbours to vouch for it. */
function isForgivenAlone({ text, entity }: Name, slips: number, written: string): boolean {
  const name = text.toLowerCase();
  // Names of people and forms of verbs resemble those of States; a common word has to be long, and of few endings.
  if (entity.kind === 'country') return false;
  if (
    entity.kind === 'concept' &&
    (!LATIN.test(name) || Math.min(name.length, written.length) < LETTERS_OF_COMMON_WORD)
  )
    return false;
  const isShuffled = isSwapOrDouble(name, written);
  if (IS_CAPITALS.test(text) && name.length < LETTERS_FOR_ONE_ALONE)
    return name.length >= SHORTEST_ACRONYM && isShuffled;
  const letters = Math.max(name.length, written.length);
  if (letters < LETTERS_FOR_ONE_ALONE)
    return letters >= LETTERS_FOR_SHUFFLE_ALONE && (isShuffled || name.length !== written.length);
  if (slips === 1 || isShuffled) return true;
  if (letters >= LETTERS_FOR_TWO_ALONE && entity.kind !== 'concept') return true;
  return written.slice(0, LETTERS_OF_SURE_START) === name.slice(0, LETTERS_OF_SURE_START);
}

/** "UNDOC" is UNODC and "Euporol" Europol; "UNODA" is another office. */
function isSwapOrDouble(name: string, written: string): boolean {
  const sorted = (text: string) => [...text].sort().join('');
  if (name.length === written.length)
    return sorted(name) === sorted(written) && (name.at(-1) === written.at(-1) || name.length >= LETTERS_FOR_TWO);
  return written.replace(/(.)\1/u, '$1') === name.replace(/(.)\1/u, '$1');
}
