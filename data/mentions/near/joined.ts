/**
 * Names whose words are joined or split otherwise than in the lexicon: "CitizenLab", "Whats App", "Lock-Bit", "UNConvention
 * against Cybercrime". Letters alone are compared, and capitals where the name begins.
 */
import { foldLetters } from '../fold.ts';
import type { Lexicon, Name } from '../lexicon.ts';
import { isJoined, stepsAfter } from '../steps.ts';
import type { Token } from '../tokens.ts';
import type { Candidate } from '../walk.ts';

/** Shorter names are made by chance when words are run together. */
const FEWEST_LETTERS = 5;
const MOST_LETTERS = 60;
const LETTERS_OF_PREFIX = 3;
const INNER_CAPITAL = /\p{Ll}\p{Lu}/u;
const COMMA = ',';
const NO_LETTER = /[^\p{L}\p{N}]/gu;
/** "Kate Robertson of the Citizen Lab" is two names. */
const MOST_WORDS_OF_A_PERSON = 3;
/** Names of States and places are left alone: there are many, and their parts are words. */
const NOT_JOINED = new Set(['country', 'place']);

interface Index {
  names: Map<string, Name[]>;
  /** First letters of all names: most words end the search here. */
  prefixes: Set<string>;
}

const indices = new WeakMap<Lexicon, Index>();

/** Finds names that `tokens` spell when spaces and hyphens do not count, where they are not names as they stand. */
export function joinedNames(lexicon: Lexicon, text: string, tokens: Token[]): Candidate[] {
  const { names, prefixes } = indexOf(lexicon);
  const found: Candidate[] = [];
  tokens.forEach((first, from) => {
    if (!isCapital(text, first)) return;
    let letters = '';
    let hasComma = false;
    for (let to = from; to < tokens.length; to += 1) {
      if (to > from && !isJoined(text, tokens, to - 1)) {
        hasComma ||= stepsAfter(text, tokens, to - 1)[0]?.oddities === COMMA;
        if (!hasComma) break;
      }
      letters += foldLetters(text.slice(tokens[to]!.start, tokens[to]!.end)).replace(NO_LETTER, '');
      if (letters.length > MOST_LETTERS) break;
      if (letters.length >= LETTERS_OF_PREFIX && !prefixes.has(letters.slice(0, LETTERS_OF_PREFIX))) break;
      const same = names.get(letters);
      if (!same) continue;
      const isCapitalised = tokens.slice(from, to + 1).every((token) => isCapital(text, token));
      const alike = same.filter(
        ({ ambiguous, entity }) => (!ambiguous || isCapitalised) && (!hasComma || entity.kind === 'person'),
      );
      if (alike.length) found.push({ start: first.start, end: tokens[to]!.end, from, to, names: alike, near: 'words' });
    }
  });
  return found;
}

/** A capital, not merely a letter of a script without them. */
function isCapital(text: string, { start }: Token): boolean {
  return text[start] !== text[start]!.toLowerCase();
}

function add({ names, prefixes }: Index, letters: string, name: Name): void {
  prefixes.add(letters.slice(0, LETTERS_OF_PREFIX));
  const alike = names.get(letters);
  if (!alike) names.set(letters, [name]);
  else if (!alike.some(({ entity }) => entity === name.entity)) alike.push(name);
}

function familyFirst(name: string): string {
  const words = name.split(' ');
  return [...words.slice(-1), ...words.slice(0, -1)].join(' ');
}

/** A concept only where it has a name of its own ("DanaBot"), for common words are written apart with another meaning. */
function mayBeJoined({ entity, ambiguous, text }: Name): boolean {
  if (NOT_JOINED.has(entity.kind) || (ambiguous && entity.kind === 'person')) return false;
  return entity.kind !== 'concept' || INNER_CAPITAL.test(text);
}

function indexOf(lexicon: Lexicon): Index {
  const known = indices.get(lexicon);
  if (known) return known;
  const index: Index = { names: new Map(), prefixes: new Set() };
  for (const name of lexicon.names) {
    if (!mayBeJoined(name)) continue;
    if (name.entity.kind === 'person' && name.capitals.length > MOST_WORDS_OF_A_PERSON) continue;
    const letters = foldLetters(name.text).replace(NO_LETTER, '');
    if (letters.length < FEWEST_LETTERS || letters.length > MOST_LETTERS) continue;
    add(index, letters, name);
    // "Hogan-Burney, Amy": the family name first, as lists and some languages have it.
    if (name.entity.kind === 'person') add(index, foldLetters(familyFirst(name.text)).replace(NO_LETTER, ''), name);
  }
  indices.set(lexicon, index);
  return index;
}
