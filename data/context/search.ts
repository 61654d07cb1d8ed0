/**
 * The popup's and the atlas's search over everything known. Three ways to be found, best first:
 *
 * 1. A name begins with the query: a reader who types "un" wants the UN, not something that resembles it.
 * 2. Names and summary have every word, rarer words counting more; a word that none has is taken for a slip.
 * 3. The whole record, facts and positions included, has every word as typed.
 *
 * In: entities. Out: a function of the query. What each way needs is made when it is first taken.
 */
import type { Entity } from '../dataset.ts';
import { plain } from './plain.ts';
import { WordIndex } from './word-index.ts';

/** More than a reader looks through; whoever has not found it in twenty types another word. */
const MOST_RESULTS = 20;
/** One letter matches nearly everything. */
const SHORTEST_QUERY = 2;
/** What a whole name is worth to a query, where its beginning is worth 1 and the own name 1 more. */
const EXACT = 3;
const EXACT_AMBIGUOUS = 2.5;

/** Finds entities, best first; no more than twenty; none for less than two letters. */
export type Search = (query: string) => Entity[];

interface Entry {
  entity: Entity;
  /** The entity's own name first. All texts are folded by `plain`. */
  names: string[];
  /** Those of them that may mean somebody else. */
  doubtful: Set<string>;
}

interface Statements {
  single: string[];
  everything: string;
}

/** Makes the search of entities. Nothing is read before the first query. */
export function createSearch(entities: Entity[]): Search {
  let entries: Entry[] | undefined;
  let words: WordIndex | undefined;
  let statements: Statements[] | undefined;
  return (input) => {
    const query = plain(input);
    if (query.length < SHORTEST_QUERY) return [];
    const asked = query.split(' ');
    entries ??= entities.map(toEntry);
    const all = entries;
    const found = new Set(best(all, (entry) => beginning(entry, query)));
    if (found.size < MOST_RESULTS) {
      words ??= new WordIndex(
        all.map(({ names }) => names),
        all.map(summaryOf),
      );
      for (const at of words.find(asked)) found.add(all[at]!);
    }
    if (found.size < MOST_RESULTS) {
      statements ??= all.map(statementsOf);
      const said = statements.map((its) => saying(its, asked));
      for (const entry of best(all, (_, at) => said[at]!)) found.add(entry);
    }
    return [...found].slice(0, MOST_RESULTS).map(({ entity }) => entity);
  };
}

function toEntry(entity: Entity): Entry {
  const names = [entity.name, ...entity.aliases.map(({ text }) => text)].map(plain);
  const doubtful = new Set(entity.aliases.flatMap(({ ambiguous }, index) => (ambiguous ? [names[index + 1]!] : [])));
  return { entity, names, doubtful };
}

function summaryOf({ entity }: Entry): string {
  return plain(`${entity.summary} ${entity.role}`);
}

function statementsOf(entry: Entry): Statements {
  const single = [...entry.entity.facts, ...entry.entity.positions].map(({ text }) => plain(text));
  return { single, everything: [...entry.names, summaryOf(entry), ...single].join('\n') };
}

function best(entries: Entry[], score: (entry: Entry, at: number) => number): Entry[] {
  const scored = entries.map((entry, at) => ({ entry, score: score(entry, at) })).filter((result) => result.score > 0);
  return scored.sort((a, b) => b.score - a.score).map(({ entry }) => entry);
}

/** How well the query is the beginning of a name: the whole name best, an alias less (one that others
 * share, such as a capital's, least); 0 when of none. */
function beginning({ names, doubtful }: Entry, query: string): number {
  let most = 0;
  for (let index = 0; index < names.length; index += 1) {
    const name = names[index]!;
    if (!name.startsWith(query)) continue;
    const exact = doubtful.has(name) && index > 0 ? EXACT_AMBIGUOUS : EXACT;
    most = Math.max(most, (name === query ? exact : 1) + (index === 0 ? 1 : 0));
  }
  return most;
}

/** How much the record speaks of all the words: more where single statements do; 0 when one of them is missing. */
function saying({ single, everything }: Statements, words: string[]): number {
  if (!words.every((word) => everything.includes(word))) return 0;
  return 1 + single.filter((statement) => words.every((word) => statement.includes(word))).length;
}
