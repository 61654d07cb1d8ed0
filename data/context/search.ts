/**
 * The popup's search over everything known: names first, then what is said about them.
 *
 * Every word of the query has to be found somewhere in a record, each with a slip allowed, rarer words counting
 * more. A name that begins with what was typed comes before every fuzzy find: a reader who types "un" wants the UN.
 */
import Fuse from 'fuse.js/min';
import type { Entity } from '../dataset.ts';

/** More than a reader looks through; whoever has not found it in twenty types another word. */
const MOST_RESULTS = 20;
/** One letter matches nearly everything. */
const SHORTEST_QUERY = 2;

/** Finds entities, best first; no more than twenty; none for an empty query. */
export type Search = (query: string) => Entity[];

interface Entry {
  entity: Entity;
  names: string[];
  summary: string;
  statements: string[];
}

/** Indexes entities for `Search`; a few milliseconds, so make it when the first letter is typed. */
export function createSearch(entities: Entity[]): Search {
  const entries = entities.map(toEntry);
  const fuse = new Fuse(entries, {
    keys: [
      { name: 'names', weight: 5 },
      { name: 'summary', weight: 2 },
      { name: 'statements', weight: 1 },
    ],
    ignoreLocation: true,
    ignoreDiacritics: true,
    threshold: 0.2,
    useTokenSearch: true,
    tokenMatch: 'all',
  });
  return (input) => {
    const query = input.trim();
    if (query.length < SHORTEST_QUERY) return [];
    const begun = entries
      .map((entry) => ({ entry, rank: beginning(entry, plain(query)) }))
      .filter(({ rank }) => rank > 0);
    begun.sort((a, b) => b.rank - a.rank);
    const found = [...begun.map(({ entry }) => entry), ...fuse.search(query).map(({ item }) => item)];
    return [...new Set(found)].slice(0, MOST_RESULTS).map(({ entity }) => entity);
  };
}

function toEntry(entity: Entity): Entry {
  return {
    entity,
    names: [entity.name, ...entity.aliases.map(({ text }) => text)],
    summary: `${entity.summary} ${entity.role}`,
    statements: [...entity.facts, ...entity.positions].map(({ text }) => text),
  };
}

/** How well the query is the beginning of a name: the whole name best, an alias less; 0 when of none. */
function beginning({ names }: Entry, query: string): number {
  const ranks = names.map((name, index) => {
    const text = plain(name);
    if (!text.startsWith(query)) return 0;
    return (text === query ? 3 : 1) + (index === 0 ? 1 : 0);
  });
  return Math.max(...ranks);
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
