/**
 * Settings as storage items. Synchronised storage takes 8,192 bytes an item, and the hosts of all built-in sites need
 * more than that, so each list is cut into several items: `settings`, `settings-off-0`, `settings-off-1` … Pure.
 */
import type { Settings } from './settings.ts';

const KEY = 'settings';
const LISTS = ['off', 'own'] as const;
/** A host name has at most 253 characters; 25 of the longest still fit an item, and of usual ones 300 do. */
const MOST_BYTES = 7000;

/** Whether a storage key belongs to the settings. */
export function isSettingsKey(key: string): boolean {
  return key === KEY || LISTS.some((list) => new RegExp(`^${KEY}-${list}-\\d+$`).test(key));
}

/** The items that hold these settings. Items of earlier settings that are not among them are to be removed. */
export function toItems({ off, own, ...rest }: Settings): Record<string, unknown> {
  const items: Record<string, unknown> = { [KEY]: rest };
  for (const [list, hosts] of [
    ['off', off],
    ['own', own],
  ] as const) {
    chunks(hosts).forEach((chunk, index) => {
      items[`${KEY}-${list}-${index}`] = chunk;
    });
  }
  return items;
}

/** What was stored, for `parseSettings` to judge; undefined when nothing was. A chunk that is no list stays visible. */
export function fromItems(items: Record<string, unknown>): unknown {
  const keys = Object.keys(items).filter(isSettingsKey);
  if (!keys.length) return undefined;
  const base = items[KEY];
  // Not undefined, which would say that nothing was stored; `parseSettings` then names what is wrong.
  if (base === null || Array.isArray(base) || !['object', 'undefined'].includes(typeof base)) return base ?? [];
  const lists = LISTS.map((list) => [
    list,
    keys.filter((key) => key.startsWith(`${KEY}-${list}-`)).flatMap((key) => items[key]),
  ]);
  return { ...base, ...Object.fromEntries(lists) };
}

function chunks(hosts: string[]): string[][] {
  const result: string[][] = [];
  let bytes = 0;
  for (const host of hosts) {
    const size = host.length + 3;
    if (!result.length || bytes + size > MOST_BYTES) {
      result.push([]);
      bytes = 0;
    }
    result[result.length - 1]!.push(host);
    bytes += size;
  }
  return result;
}
