/**
 * The browser's own permission to read sites: asked for, looked up, given back, watched.
 *
 * The two `request…` functions call the browser before anything else, because it only asks the reader when that
 * happens inside a click. Call them first in a click's handler, before any `await`.
 */
import { browser } from 'wxt/browser';
import { ALL_SITES, patternOf } from '../../data/sites.ts';

/** Asks for some hosts and their subdomains; true when the reader said yes (or had before). */
export function requestSites(hosts: string[]): Promise<boolean> {
  return browser.permissions.request({ origins: hosts.map(patternOf) });
}

/** Asks for every site. */
export function requestAllSites(): Promise<boolean> {
  return browser.permissions.request({ origins: [ALL_SITES] });
}

export function hasAllSites(): Promise<boolean> {
  return browser.permissions.contains({ origins: [ALL_SITES] });
}

/** Whether this very page may be read for good, be it through a listed host or a grant in the browser's own menus. */
export async function hasPage(url: string): Promise<boolean> {
  const { protocol, hostname } = new URL(url);
  if (!/^https?:$/.test(protocol)) return false;
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}

/** Those of `hosts` that the browser does not let us read. One look-up where nothing is missing. */
export async function missingSites(hosts: string[]): Promise<string[]> {
  const has = (some: string[]) => browser.permissions.contains({ origins: some.map(patternOf) });
  if (await has(hosts)) return [];
  const held = await Promise.all(hosts.map((host) => has([host])));
  return hosts.filter((_, index) => !held[index]);
}

/** Gives hosts back to the browser. A build that holds them by its manifest (test builds) keeps them. */
export async function releaseSites(hosts: string[]): Promise<void> {
  await browser.permissions.remove({ origins: hosts.map(patternOf) }).catch(() => false);
}

/** Gives the permission for every site back; what was granted host by host stays. */
export async function releaseAllSites(): Promise<void> {
  await browser.permissions.remove({ origins: [ALL_SITES] }).catch(() => false);
}

/** Calls `listener` when permissions change, here or in the browser's own menus. */
export function watchPermissions(listener: () => void, signal: AbortSignal): void {
  const { onAdded, onRemoved } = browser.permissions;
  for (const event of [onAdded, onRemoved]) {
    event.addListener(listener);
    signal.addEventListener('abort', () => event.removeListener(listener));
  }
}
