/** The names of a record, each with its certainty. */
import { tokenize } from '../mentions/tokens.ts';
import type { EntityRecord } from '../schema.ts';

/** Name and aliases with their certainty; `lang` is empty for the name itself. A name said to be ambiguous is. */
export function namesOf(record: EntityRecord): { text: string; lang: string; ambiguous: boolean }[] {
  const list = (names: Record<string, string[]>, ambiguous: boolean) =>
    Object.entries(names).flatMap(([lang, texts]) => texts.map((text) => ({ text, lang, ambiguous })));
  const ambiguous = list(record.ambiguous, true);
  const doubtful = new Set(ambiguous.map(({ text }) => keyOf(text)));
  const own = { text: record.name, lang: '', ambiguous: doubtful.has(keyOf(record.name)) };
  const certain = list(record.aliases, false).filter(({ text }) => !doubtful.has(keyOf(text)));
  return [own, ...certain, ...ambiguous];
}

/** What a name is to the finder: two names with one key are the same name. */
export function keyOf(name: string): string {
  const known = keys.get(name);
  if (known !== undefined) return known;
  const key = tokenize(name)
    .map((token) => token.key)
    .join(' ');
  keys.set(name, key);
  return key;
}

/** Each name is asked for by many checks. */
const keys = new Map<string, string>();

/** A shorter Vietnamese name is another language's word once its accents are gone: "Mỹ" (my), "Áo" (ao), "Anh", "Nga". */
const SHORTEST_FOLDED = 4;
/** An acronym is told by its capitals. */
const CAPITALISED = /\p{Lu}.*\p{Ll}|^\p{Lu}$/u;

/** Whether a name can only be told by its exact spelling. */
export function isTooShortToFold(name: string, lang: string): boolean {
  return lang === 'vi' && keyOf(name).replaceAll(' ', '').length < SHORTEST_FOLDED && CAPITALISED.test(name);
}

/** Scripts that write a full name in one piece. */
const UNSPACED = /^[\p{Script=Han}\p{Script=Hangul}]+$/u;
const FEWEST_CHARACTERS = 2;
const TITLED = /^(?:mr|ms|mrs|dr|president|minister|ambassador|secretary|general|judge|ong|ba)\b/iu;

/** Whether a person's name is more than a surname: as many words as the record's own name, and no title for the first. */
export function isFullName(record: EntityRecord, name: string): boolean {
  if (UNSPACED.test(name)) return [...name].length >= FEWEST_CHARACTERS;
  const words = keyOf(name).split(' ');
  if (words.length < 2 || TITLED.test(name)) return false;
  if (words.length >= keyOf(record.name).split(' ').length) return true;
  return !namesOf(record).some(({ text }) => text !== name && keyOf(text).endsWith(` ${words.join(' ')}`));
}
