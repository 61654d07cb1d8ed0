/**
 * The popup's search over everything known. Three ways to be found, best first:
 *
 * 1. A name begins with the query: a reader who types "un" wants the UN, not something that resembles it.
 * 2. Names and summary have every word, each with a slip allowed, rarer words counting more (fuse.js).
 * 3. The whole record, facts and positions included, has every word as typed. fuse.js could find slips there too,
 *    but takes half a second for a long query over all statements.
 */
import Fuse from 'fuse.js/min';
import type { Entity } from '../dataset.ts';

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
  /** Those of them that mean nobody else. */
  certain: Set<string>;
  summary: string;
  statements: string[];
  everything: string;
}

/** Indexes entities for `Search`; takes a few milliseconds, so make it when the first letter is typed. */
export function createSearch(entities: Entity[]): Search {
  const entries = entities.map(toEntry);
  const fuse = new Fuse(entries, {
    keys: [
      { name: 'names', weight: 3 },
      { name: 'summary', weight: 1 },
    ],
    ignoreLocation: true,
    threshold: 0.3,
    useTokenSearch: true,
    tokenMatch: 'all',
  });
  return (input) => {
    const query = plain(input);
    if (query.length < SHORTEST_QUERY) return [];
    const found = [
      ...best(entries, (entry) => beginning(entry, query)),
      ...fuse.search(query, { limit: MOST_RESULTS }).map(({ item }) => item),
      ...best(entries, (entry) => saying(entry, query.split(' '))),
    ];
    return [...new Set(found)].slice(0, MOST_RESULTS).map(({ entity }) => entity);
  };
}

function toEntry(entity: Entity): Entry {
  const names = [entity.name, ...entity.aliases.map(({ text }) => text)].map(plain);
  const summary = plain(`${entity.summary} ${entity.role}`);
  const statements = [...entity.facts, ...entity.positions].map(({ text }) => plain(text));
  const doubtful = new Set(entity.aliases.filter(({ ambiguous }) => ambiguous).map(({ text }) => plain(text)));
  const certain = new Set(names.filter((name) => !doubtful.has(name)));
  return { entity, names, certain, summary, statements, everything: [...names, summary, ...statements].join('\n') };
}

function best(entries: Entry[], score: (entry: Entry) => number): Entry[] {
  const scored = entries.map((entry) => ({ entry, score: score(entry) })).filter((result) => result.score > 0);
  return scored.sort((a, b) => b.score - a.score).map(({ entry }) => entry);
}

/** How well the query is the beginning of a name: the whole name best, an alias less (one that others
 * share, such as a capital's, least); 0 when of none. */
function beginning({ names, certain }: Entry, query: string): number {
  const scores = names.map((name, index) => {
    if (!name.startsWith(query)) return 0;
    const exact = certain.has(name) || index === 0 ? EXACT : EXACT_AMBIGUOUS;
    return (name === query ? exact : 1) + (index === 0 ? 1 : 0);
  });
  return Math.max(...scores);
}

/** How much the record speaks of all the words: more where single statements do; 0 when one of them is missing. */
function saying({ everything, statements }: Entry, words: string[]): number {
  if (!words.every((word) => everything.includes(word))) return 0;
  return 1 + statements.filter((statement) => words.every((word) => statement.includes(word))).length;
}

/** Case, diacritics and runs of white space make no difference. */
function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}
