/** Addresses within the atlas: `#/`, `#/map`, `#/entity/<id>` …; public and final, since people will link to them. */

/** The sections, in the order of the navigation. */
export const SECTIONS = ['overview', 'map', 'timeline', 'positions', 'articles', 'sources', 'method'] as const;
export type Section = (typeof SECTIONS)[number];

export interface Route {
  view: Section | 'entity' | 'kind' | 'unknown';
  /** Which entity, kind, year, article or source, or `table` for the table under the map; empty for a section as a whole. */
  id: string;
  /** What a section is filtered by. */
  filter: Filter;
}

export type Filter = Record<string, string>;

const WITH_ID: readonly Route['view'][] = ['entity', 'kind', 'map', 'timeline', 'articles', 'sources'];

/** Reads the hash of an address. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  const [name = '', id = '', ...rest] = path.split('/').map(decode);
  const filter = Object.fromEntries(new URLSearchParams(query));
  const view = [...SECTIONS, 'entity', 'kind'].find((known) => known === (name || 'overview')) as Route['view'];
  const known = view && !rest.length && (WITH_ID.includes(view) || !id);
  return { view: known ? view : 'unknown', id: known ? id : path, filter };
}

/** The hash of a place in the atlas; empty filters are left out. */
export function hrefTo(view: Exclude<Route['view'], 'unknown'>, id = '', filter: Filter = {}): string {
  const query = new URLSearchParams(Object.entries(filter).filter(([, value]) => value)).toString();
  const path = view === 'overview' ? '' : [view, id].filter(Boolean).map(encodeURIComponent).join('/');
  return `#/${path}${query ? `?${query}` : ''}`;
}

/** What is no valid escape stays as it was typed. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
