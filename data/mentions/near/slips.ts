/**
 * Names with a slip: "Budapset Convention", "Cybersecurity Tech Acord", "UNDOC", "联合国打击网洛犯罪公约".
 *
 * The walk along the lexicon's tree again, but where no branch has the next word, the branches that resemble it are tried.
 * A tree narrows at once, so few words are ever compared; only a name's first word has to be looked for among many, and
 * for that the tree's first words are kept by initial and length.
 */
import { foldLetters } from '../fold.ts';
import type { Lexicon, LexiconNode } from '../lexicon.ts';
import { prefixlessOf } from '../stem.ts';
import { type Step, stepsAfter } from '../steps.ts';
import type { Token } from '../tokens.ts';
import { type Candidate, isWrittenAs } from '../walk.ts';
import { IDEOGRAM, isForgiven } from './forgiven.ts';
import { isShortSlip, slipsInWord } from './letters.ts';

/** Shorter words are sought letter for letter, or behind words that are right. */
const SHORTEST_SLIP = 4;
/** Behind two words of a name that are right, a word of four letters may be wrong: "Human Rights Wath". */
const WORDS_BEFORE_SHORT = 2;
/** In a script without spaces a name of so many characters may also end in a wrong one; one of a person in fewer. */
const CHARACTERS_FOR_WRONG_END = 6;
const CHARACTERS_OF_A_PERSON = 4;
const MOST_SLIPS = 2;
/** A branch with more words than this is not a name any more but the beginning of hundreds ("UN …"). */
const MOST_BRANCHES = 400;

/** A word with its letters as bits: words that differ in more bits than two slips can change need no comparison. */
interface Spelled {
  /** A stem of the tree's first words, or all the letters of a name of one word, and the stem that it stands for. */
  word: string;
  key: string;
  letters: number;
}

interface Beginning {
  key: string;
  slips: number;
  isShort?: boolean;
}

interface Index {
  /** First words of names by initial and length. */
  firstWords: Map<string, Spelled[]>;
  /** What a word of a text may be the first word of: the same words come again and again. */
  beginnings: Map<string, Beginning[]>;
  /** Every stem that a name has. */
  stems: Set<string>;
}

const indices = new WeakMap<Lexicon, Index>();
/** Words remembered; beyond this many all are forgotten, for an archive has no end of them. */
const MOST_REMEMBERED = 20_000;
const NONE: Beginning[] = [];

/** Where a walk is: at `node`, having read up to word `last`, with `slips` so far. */
interface Way {
  node: LexiconNode;
  from: number;
  last: number;
  slips: number;
  /** A word too short for a slip has one: every other has to be right. */
  isShort: boolean;
  /** A word with a slip is one of some name's. */
  isKnown: boolean;
  /** The last character was skipped or taken for another: short names must not end so. */
  endsIn?: 'wrong' | 'extra' | undefined;
  oddities: string;
}

/** What is searched, and where. */
interface Search {
  index: Index;
  text: string;
  tokens: Token[];
  found: Candidate[];
}

/** Finds names with one slip or two among the `tokens` of `text`. */
export function namesWithSlips(lexicon: Lexicon, text: string, tokens: Token[]): Candidate[] {
  const search: Search = { index: indexOf(lexicon), text, tokens, found: [] };
  tokens.forEach((token, from) => {
    for (const { key, slips, isShort = false } of beginnings(lexicon, search, token)) {
      const node = lexicon.root.next.get(key)!;
      const isKnown = slips > 0 && search.index.stems.has(token.stem);
      walk({ node, from, last: from, slips, isShort, isKnown, oddities: '' }, search);
    }
  });
  return search.found;
}

/** The word itself where names begin with it, else the first words of names that resemble it. */
function beginnings({ root }: Lexicon, { index, text }: Search, { stem, key, start, end }: Token): Beginning[] {
  if (root.next.has(stem)) return [{ key: stem, slips: 0 }];
  if (stem.length < SHORTEST_SLIP) return NONE;
  const known = index.beginnings.get(key);
  if (known) return known;
  const alike = new Map<string, Beginning>();
  const rest = prefixlessOf(key);
  for (const word of rest) if (root.next.has(word)) alike.set(word, { key: word, slips: 0 });
  if (!alike.size) {
    for (const word of new Set([stem, key, foldLetters(text.slice(start, end)), ...rest])) addAlike(alike, index, word);
  }
  if (index.beginnings.size >= MOST_REMEMBERED) index.beginnings.clear();
  const found = [...alike.values()];
  index.beginnings.set(key, found);
  return found;
}

/** Adds the first words of names that `written` may be meant for. */
function addAlike(alike: Map<string, Beginning>, { firstWords }: Index, written: string): void {
  const letters = lettersOf(written);
  for (let length = written.length - MOST_SLIPS; length <= written.length + MOST_SLIPS; length += 1) {
    for (const { word, key, letters: others } of firstWords.get(`${written[0]}${length}`) ?? []) {
      if (!mayResemble(letters, others)) continue;
      const slips = slipsInWord(written, word, false);
      if (slips !== undefined) {
        const before = alike.get(key);
        if (!before || before.isShort || before.slips > slips) alike.set(key, { key, slips });
      } else if (!alike.has(key) && isShortSlip(written, word, false)) {
        alike.set(key, { key, slips: 1, isShort: true });
      }
    }
  }
}

function indexOf(lexicon: Lexicon): Index {
  const known = indices.get(lexicon);
  if (known) return known;
  const index: Index = { firstWords: new Map(), beginnings: new Map(), stems: new Set() };
  for (const [key, { names }] of lexicon.root.next) {
    // A name's last letters may look like an ending: Телеграм.
    for (const word of new Set([key, ...names.map(({ text }) => foldLetters(text))])) {
      if (word.length < SHORTEST_SLIP) continue;
      const shape = `${word[0]}${word.length}`;
      const words = index.firstWords.get(shape) ?? [];
      words.push({ word, key, letters: lettersOf(word) });
      index.firstWords.set(shape, words);
    }
  }
  addStems(index.stems, lexicon.root);
  indices.set(lexicon, index);
  return index;
}

function addStems(stems: Set<string>, { next }: LexiconNode): void {
  for (const [stem, node] of next) {
    stems.add(stem);
    addStems(stems, node);
  }
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

function walk(way: Way, search: Search): void {
  const { node, from, last, slips, isKnown, oddities } = way;
  const { text, tokens, found } = search;
  const start = tokens[from]!.start;
  const end = tokens[last]!.end;
  const isSeveral = last > from || !way.isShort;
  if (slips && isSeveral && mayEnd(way)) {
    const slipped = { written: text.slice(start, end), words: tokens.slice(from, last + 1), slips, isKnown };
    const names = node.names.filter(
      (name) => isWrittenAs(name, text, tokens, from, last, oddities) && isForgiven(name, slipped),
    );
    if (names.length) found.push({ start, end, from, to: last, names, near: 'slip' });
  }
  if (!node.next.size || node.next.size > MOST_BRANCHES) return;
  for (const step of stepsAfter(text, tokens, last)) follow(way, step, search);
}

/** Whether a name may end where it does: with a wrong character only where enough others are right. */
function mayEnd({ node, endsIn, from, last }: Way): boolean {
  if (!endsIn) return true;
  const characters = last - from + 1;
  if (endsIn === 'extra' || characters < CHARACTERS_OF_A_PERSON) return false;
  return characters >= CHARACTERS_FOR_WRONG_END || node.names.every(({ entity }) => entity.kind === 'person');
}

function follow(way: Way, step: Step, search: Search): void {
  const { stem, key: written } = search.tokens[step.index]!;
  const on = (node: LexiconNode, slips: number, changes: Partial<Way> = {}) =>
    walk(
      { ...way, endsIn: undefined, node, last: step.index, slips, oddities: way.oddities + step.oddities, ...changes },
      search,
    );
  const exact = way.node.next.get(stem);
  if (exact) on(exact, way.slips);
  if (way.slips >= MOST_SLIPS || way.isShort) return;
  if (IDEOGRAM.test(stem)) {
    if (!way.slips && step.index > way.from + 1) followCharacters(way.node, stem, on);
    return;
  }
  if (exact) return;
  const isKnown = way.isKnown || search.index.stems.has(stem);
  const isDeep = step.index - way.from >= WORDS_BEFORE_SHORT;
  for (const [key, node] of way.node.next) {
    if (key[0] !== stem[0] || Math.abs(key.length - stem.length) > MOST_SLIPS) continue;
    const slips =
      stem.length < SHORTEST_SLIP
        ? undefined
        : (slipsInWord(stem, key, isDeep) ??
          (written === stem ? undefined : slipsInWord(written, key, isDeep)) ??
          slipsInLastWord(written, key, node));
    if (slips && way.slips + slips <= MOST_SLIPS) on(node, way.slips + slips, { isKnown });
    else if (!slips && !way.slips && !isKnown && isShortSlip(written, key, isDeep)) on(node, 1, { isShort: true });
  }
}

/** Letters that two words share at their beginning where a slip has spoilt the ending alone. */
const LETTERS_BEFORE_ENDING = 5;
const LAST_WORD = /[^\s-]+$/u;

/** A slip can spoil the ending by which a name's last word is known by its stem: "Derechos Digitalis". */
function slipsInLastWord(written: string, key: string, { names }: LexiconNode): number | undefined {
  if (!names.length || key.length < LETTERS_BEFORE_ENDING || !written.startsWith(key.slice(0, -1))) return undefined;
  const isOne = names.some(
    ({ text }) => slipsInWord(written, foldLetters(LAST_WORD.exec(text)?.[0] ?? ''), false) === 1,
  );
  return isOne ? 1 : undefined;
}

/** A character wrong, too many or missing. */
function followCharacters(
  node: LexiconNode,
  character: string,
  on: (node: LexiconNode, slips: number, changes?: Partial<Way>) => void,
): void {
  on(node, 1, { endsIn: 'extra' });
  for (const [key, next] of node.next) {
    if (!IDEOGRAM.test(key) || key === character) continue;
    on(next, 1, { endsIn: 'wrong' });
    const afterGap = next.next.get(character);
    if (afterGap) on(afterGap, 1);
  }
}
