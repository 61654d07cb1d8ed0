/** The tables of senses and the lexicon's names → what looking for names in other words needs on a page. */
import { buildLexicon, type Lexicon, type LexiconData, type Name } from '../mentions/lexicon.ts';
import { CONCEPTS } from '../mentions/near/concepts.ts';
import {
  CAPITALS,
  FEWEST_SENSES,
  KINDS_IN_WORDS,
  MOST_SENSES,
  type NameInSenses,
  type NearData,
  type PhraseRow,
} from '../mentions/near/data.ts';
import { createSenseReader, type SenseReader } from '../mentions/near/sense-reader.ts';
import { ENTITIES_WITHIN_NAMES } from '../mentions/near/senses/kinds.ts';
import { SENSES } from '../mentions/near/senses.ts';
import { tokenize } from '../mentions/tokens.ts';

/** Other kinds may be named so where the name is long, as "Article 19 of the UN Convention against Cybercrime" is. */
const SENSES_IN_OTHER_KINDS = 4;
/** Every country has a national police; what is in the news for cybercrime alone is nobody else's. */
const SENSES_OF_SHARED_BODY = 3;
/** Of other kinds only the convention's articles, told by their numbers. */
const NUMBERED = /\d/;
const CAPITALS_ONLY = /^\p{Lu}[\p{Lu}.]*$/u;

/** Works out the near data of a lexicon. Slow: once a build, or once a process. */
export function nearData(data: LexiconData): NearData {
  const lexicon = buildLexicon(data);
  const phrases = SENSES.flatMap((table) => Object.entries(table)).map(phraseRow);
  const read = createSenseReader(lexicon, phrases);
  return { phrases, names: [...namesInSenses(lexicon, read), ...concepts(lexicon)] };
}

function phraseRow([sense, list]: [string, string]): PhraseRow {
  const phrases = list.split('|').map((part) => {
    const phrase = part.trim();
    const stems = tokenize(phrase).map(({ stem }) => stem);
    return `${CAPITALS_ONLY.test(phrase) ? CAPITALS : ''}${stems.join(' ')}`;
  });
  return [sense, [...new Set(phrases)].filter((phrase) => phrase && phrase !== CAPITALS).join('|')];
}

/** By entity and text, so that of names with the same senses the same one comes first whatever the order of records. */
function namesInSenses(lexicon: Lexicon, read: SenseReader): NameInSenses[] {
  const keyed = lexicon.names.map((name, index) => ({ name, index, key: `${name.entity.id} ${name.text}` }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : 1));
  return keyed.flatMap(({ name, index }): NameInSenses[] => {
    const { ambiguous, text, entity } = name;
    if (!KINDS_IN_WORDS.has(entity.kind) && (ambiguous || !NUMBERED.test(text))) return [];
    const tokens = tokenize(text);
    const words = read(text, tokens);
    const contents = new Map<string, string>();
    for (const { senses, from } of words) {
      for (const sense of senses) if (!contents.has(sense)) contents.set(sense, tokens[from]!.key);
    }
    if (contents.size < fewestSenses(name) || contents.size > MOST_SENSES) return [];
    const parts = [...new Set(words.flatMap((word) => word.parts ?? []))];
    return [[index, [...contents.keys()].join(' '), [...contents.values()].join(' '), parts.join(',')]];
  });
}

/** Concepts have no words of their own in the row: any words of these senses mean them. */
function concepts({ names }: Lexicon): NameInSenses[] {
  return Object.entries(CONCEPTS).flatMap(([id, ways]) => {
    const its = names.flatMap(({ entity, text }, index) =>
      entity.id === id ? { index, text: text.toLowerCase() } : [],
    );
    its.sort((a, b) => (a.text < b.text ? -1 : 1));
    const index = (its.find(({ text }) => text === id.replaceAll('-', ' ')) ?? its[0])?.index;
    return index === undefined ? [] : ways.map((senses): NameInSenses => [index, senses, '', '']);
  });
}

function fewestSenses({ ambiguous, entity }: Name): number {
  if (!KINDS_IN_WORDS.has(entity.kind)) return SENSES_IN_OTHER_KINDS;
  if (entity.signal === 'cybercrime') return FEWEST_SENSES;
  if (ENTITIES_WITHIN_NAMES[entity.id]) return FEWEST_SENSES;
  return ambiguous && entity.kind === 'body' ? SENSES_OF_SHARED_BODY : FEWEST_SENSES;
}
