/** Names with their senses → the tables in which a page looks senses up (`SensesData`). */
import type { Lexicon, Name } from '../../mentions/lexicon.ts';
import { alikeKey, CHARTER, CYBERSPACE, TEMPORARY } from '../../mentions/near/alike.ts';
import { AGREEMENT, keyOf } from '../../mentions/near/contents.ts';
import { KINDS_IN_WORDS, type SensesData } from '../../mentions/near/data.ts';
import { isUncasedName } from '../../mentions/near/described.ts';
import { SENSES_FOR_REPLACEMENT, SORT } from '../../mentions/near/meanings.ts';
import { CEREMONY } from '../../mentions/near/meant.ts';
import { asEntry, asTable, LETTERS_OF_ONE_WORD } from '../../mentions/near/tables.ts';
import { TWINS_OF_AGREEMENT } from '../../mentions/near/titled.ts';
import { BETWEEN } from '../../mentions/packed.ts';
import type { ConceptInSenses, NameInSenses } from './senses.ts';

/** So many senses, an agreement among them, are a body's name and a treaty's. */
const SENSES_OF_TWO_NAMES = 7;

interface Replaced {
  name: Name;
  /** The first letters of the word that was left out, always as many. */
  word: string;
}

export function sensesData(
  lexicon: Lexicon,
  all: NameInSenses[],
  concepts: ConceptInSenses[],
  places: Map<Name, string>,
): SensesData {
  const names = all.filter((row) => !isOfTwo(row));
  const partsOf = new Map(names.map(({ name, parts }) => [name, parts]));
  const entryOf = (name: Name, word?: string) => asEntry(places.get(name)!, partsOf.get(name) ?? 0, word);
  const tableOf = (table: Map<string, Name[]>) =>
    asTable(new Map([...table].map(([key, found]) => [key, found.map((name) => entryOf(name))])));
  const known = new Set([...TWINS_OF_AGREEMENT, ...CYBERSPACE, CHARTER, TEMPORARY]);
  for (const { contents } of names) for (const { sense } of contents) known.add(sense);
  for (const { senses } of concepts) for (const sense of senses) known.add(sense);
  const ceremony = lexicon.names.find(({ entity, ambiguous }) => entity.id === CEREMONY && !ambiguous);
  return {
    whole: tableOf(groupedBy(names, wholeKeys)),
    unsorted: tableOf(groupedBy(names, unsortedKeys)),
    alike: tableOf(groupedBy(names, alikeKeys)),
    replaced: asTable(
      new Map([...replacedIn(names)].map(([key, list]) => [key, list.map(({ name, word }) => entryOf(name, word))])),
    ),
    concepts: asTable(new Map(concepts.map(({ name, senses }) => [keyOf(senses), [entryOf(name)]]))),
    known: [...known].join(BETWEEN),
    uncased: [...new Set(names.flatMap(({ name }) => uncasedOf(name)))].join(BETWEEN),
    ceremony: ceremony ? asTable(new Map([['', [entryOf(ceremony)]]])) : '',
  };
}

/** "The conference of the States parties to the convention" names both. */
function isOfTwo({ name, contents }: NameInSenses): boolean {
  return (
    name.entity.kind === 'body' &&
    contents.length >= SENSES_OF_TWO_NAMES &&
    contents.some(({ sense }) => sense === AGREEMENT)
  );
}

/** An organisation is known by a name in a script without capitals: of other kinds nobody asks. */
function uncasedOf(name: Name): string[] {
  return name.entity.kind === 'civil-society' && isUncasedName(name) ? [name.entity.id] : [];
}

/** The names of each key; of an entity's certain names, which all prove the same, the first: a treaty has hundreds. */
function groupedBy(names: NameInSenses[], keysOf: (row: NameInSenses) => string[]): Map<string, Name[]> {
  const groups = new Map<string, NameInSenses[]>();
  for (const row of names) {
    for (const key of new Set(keysOf(row))) {
      const group = groups.get(key) ?? [];
      if (!group.some((other) => provesTheSame(row, other))) group.push(row);
      groups.set(key, group);
    }
  }
  return new Map([...groups].map(([key, rows]) => [key, rows.map(({ name }) => name)]));
}

function provesTheSame({ name, parts }: NameInSenses, other: NameInSenses): boolean {
  const isCertain = !name.ambiguous && !other.name.ambiguous;
  return isCertain && name.entity === other.name.entity && parts === other.parts;
}

function sensesOf({ contents }: NameInSenses): string[] {
  return contents.map(({ sense }) => sense);
}

/** Its senses; of a treaty also with what translation makes of an agreement. */
function wholeKeys(row: NameInSenses): string[] {
  const senses = sensesOf(row);
  const isTreaty = isReplaceable(row) && row.name.entity.kind === 'instrument';
  const twins = isTreaty ? TWINS_OF_AGREEMENT : [];
  return [senses, ...twins.map((twin) => senses.map((sense) => (sense === AGREEMENT ? twin : sense)))].map(keyOf);
}

function unsortedKeys({ name, contents }: NameInSenses): string[] {
  const senses = contents.map(({ sense }) => sense);
  if (name.ambiguous || !senses.includes(SORT) || senses.length <= SENSES_FOR_REPLACEMENT) return [];
  return [keyOf(senses.filter((sense) => sense !== SORT))];
}

function alikeKeys({ name, contents }: NameInSenses): string[] {
  const { ambiguous, entity } = name;
  const isKnownByIt = !ambiguous || entity.signal === 'story';
  const senses = contents.map(({ sense }) => sense);
  const key = isKnownByIt ? alikeKey(senses, entity.kind === 'instrument') : undefined;
  return key ? [key] : [];
}

/** Whether a word of the name may be another, or its "agreement" a meeting. */
function isReplaceable({ name: { ambiguous, entity }, contents }: NameInSenses): boolean {
  if (ambiguous || contents.length < SENSES_FOR_REPLACEMENT) return false;
  return entity.kind !== 'event' && KINDS_IN_WORDS.has(entity.kind);
}

/** By senses but one; only where that leaves no doubt whose name it is, and each word once. */
function replacedIn(names: NameInSenses[]): Map<string, Replaced[]> {
  const found = new Map<string, Replaced[]>();
  const shared = new Set<string>();
  for (const row of names) {
    const { name, contents } = row;
    if (!isReplaceable(row) || name.entity.kind === 'instrument') continue;
    for (const { sense, word: whole } of contents) {
      const rest = keyOf(sensesOf(row).filter((other) => other !== sense));
      const word = whole.slice(0, LETTERS_OF_ONE_WORD).padEnd(LETTERS_OF_ONE_WORD);
      const list = found.get(rest) ?? [];
      if (list.some((other) => other.name.entity !== name.entity)) shared.add(rest);
      if (!list.some((other) => other.word === word)) list.push({ name, word });
      found.set(rest, list);
    }
  }
  return new Map([...found].filter(([rest]) => !shared.has(rest)));
}
