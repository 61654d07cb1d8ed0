/** Names → the senses that they are made of. */
import type { Lexicon, Name } from '../../mentions/lexicon.ts';
import { CONCEPTS } from '../../mentions/near/concepts.ts';
import { FEWEST_SENSES, KINDS_IN_WORDS, MOST_SENSES } from '../../mentions/near/data.ts';
import type { SenseReader } from '../../mentions/near/sense-reader.ts';
import { CONJUNCTION, ENTITIES_WITHIN_NAMES } from '../../mentions/near/senses/kinds.ts';
import { HAS_CONJUNCTION, HAS_PLACE_WORD } from '../../mentions/near/tables.ts';
import { tokenize } from '../../mentions/tokens.ts';
import { spelledNames } from '../../mentions/walk.ts';

/** A name, each of its senses with the word that it came from, and which parting words it has. */
export interface NameInSenses {
  name: Name;
  contents: { sense: string; word: string }[];
  /** `HAS_CONJUNCTION` and `HAS_PLACE_WORD`. */
  parts: number;
}

/** A concept, and senses that together mean it. */
export interface ConceptInSenses {
  name: Name;
  senses: string[];
}

/** Other kinds may be named so where the name is long, as "Article 19 of the UN Convention against Cybercrime" is. */
const SENSES_IN_OTHER_KINDS = 4;
/** Every country has a national police; what is in the news for cybercrime alone is nobody else's. */
const SENSES_OF_SHARED_BODY = 3;
/** Of other kinds only the convention's articles, told by their numbers. */
const NUMBERED = /\d/;

/** By entity and text, so that of names with the same senses the same one comes first whatever the order of records. */
export function namesInSenses(lexicon: Lexicon, read: SenseReader): NameInSenses[] {
  const keyed = lexicon.names.map((name) => ({ name, key: `${name.entity.id} ${name.text}` }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : 1));
  return keyed.flatMap(({ name }): NameInSenses[] => {
    const { ambiguous, text, entity } = name;
    if (!KINDS_IN_WORDS.has(entity.kind) && (ambiguous || !NUMBERED.test(text))) return [];
    const tokens = tokenize(text);
    const words = read(text, tokens, spelledNames(lexicon, text, tokens));
    const contents = new Map<string, string>();
    for (const { senses, from } of words) {
      for (const sense of senses) if (!contents.has(sense)) contents.set(sense, tokens[from]!.key);
    }
    if (contents.size < fewestSenses(name) || contents.size > MOST_SENSES) return [];
    const parts = words.reduce((bits, word) => bits | bitOf(word.parts), 0);
    return [{ name, contents: [...contents].map(([sense, word]) => ({ sense, word })), parts }];
  });
}

/** Any words of these senses mean them. */
export function conceptsInSenses({ names }: Lexicon): ConceptInSenses[] {
  return Object.entries(CONCEPTS).flatMap(([id, ways]) => {
    const its = names.flatMap((name) => (name.entity.id === id ? { name, text: name.text.toLowerCase() } : []));
    its.sort((a, b) => (a.text < b.text ? -1 : 1));
    const name = (its.find(({ text }) => text === id.replaceAll('-', ' ')) ?? its[0])?.name;
    return name ? ways.map((senses) => ({ name, senses: senses.split(' ') })) : [];
  });
}

function bitOf(parts: 'conjunction' | 'place word' | undefined): number {
  if (!parts) return 0;
  return parts === CONJUNCTION ? HAS_CONJUNCTION : HAS_PLACE_WORD;
}

function fewestSenses({ ambiguous, entity }: Name): number {
  if (!KINDS_IN_WORDS.has(entity.kind)) return SENSES_IN_OTHER_KINDS;
  if (entity.signal === 'cybercrime') return FEWEST_SENSES;
  if (ENTITIES_WITHIN_NAMES[entity.id]) return FEWEST_SENSES;
  return ambiguous && entity.kind === 'body' ? SENSES_OF_SHARED_BODY : FEWEST_SENSES;
}
