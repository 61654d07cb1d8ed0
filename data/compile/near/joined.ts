/** A lexicon → its names by their letters alone (`mentions/near/joined.ts`). */
import type { Lexicon, Name } from '../../mentions/lexicon.ts';
import type { JoinedData } from '../../mentions/near/data.ts';
import { spellings } from '../../mentions/near/joined.ts';
import {
  asRecord,
  beginningsOf,
  DIGITS_OF_HASH,
  FEWEST_LETTERS,
  MOST_LETTERS,
} from '../../mentions/near/joined-letters.ts';

const INNER_CAPITAL = /\p{Ll}\p{Lu}/u;
/** "Kate Robertson of the Citizen Lab" is two names. */
const MOST_WORDS_OF_A_PERSON = 3;
/** Names of States and places are left alone: there are many, and their parts are words. */
const NOT_JOINED = new Set(['country', 'place']);

export function joinedData(lexicon: Lexicon, places: Map<Name, string>): JoinedData {
  const names = new Map<string, Name[]>();
  for (const name of lexicon.names.filter(mayBeJoined)) {
    for (const letters of spellings(name)) {
      const alike = names.get(letters);
      if (!alike) names.set(letters, [name]);
      else if (!alike.some(({ entity }) => entity === name.entity)) alike.push(name);
    }
  }
  const records = [...names].flatMap(([letters, alike]) => alike.map((name) => asRecord(letters, places.get(name)!)));
  const hash = (record: string) => record.slice(0, DIGITS_OF_HASH);
  return {
    names: records.sort((a, b) => Number(hash(a) > hash(b)) - Number(hash(a) < hash(b))).join(''),
    beginnings: beginningsOf([...names.keys()]),
  };
}

/** A concept only where it has a name of its own ("DanaBot"), for common words are written apart with another meaning. */
function mayBeJoined(name: Name): boolean {
  const { entity, ambiguous, text, capitals } = name;
  if (NOT_JOINED.has(entity.kind)) return false;
  if (entity.kind === 'person' && (ambiguous || capitals.length > MOST_WORDS_OF_A_PERSON)) return false;
  if (entity.kind === 'concept' && !INNER_CAPITAL.test(text)) return false;
  const { length } = spellings(name)[0]!;
  return length >= FEWEST_LETTERS && length <= MOST_LETTERS;
}
