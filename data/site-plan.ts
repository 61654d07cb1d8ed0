/** Settings and granted permissions → where the scout is registered. Pure. */

import { listedHosts, type Settings } from './settings.ts';
import { ALL_SITES, isWithin, patternOf, type Site } from './sites.ts';

export interface ScriptPlan {
  /** Match patterns to run on; empty when nothing is on and allowed. */
  matches: string[];
  /** Match patterns to leave out although they match. */
  excludeMatches: string[];
}

/** Patterns by which browsers say "every site". */
const EVERYWHERE = new Set([ALL_SITES, '<all_urls>', 'http://*/*', 'https://*/*']);
const PATTERN_HOST = /^(?:\*|https?):\/\/(?:\*\.)?([^/*]+)\//;

/**
 * Plans the scout's registration.
 *
 * @param origins what the browser's permissions list grants, as match patterns
 */
export function planScripts(settings: Settings, sites: Site[], origins: string[]): ScriptPlan {
  if (settings.paused) return { matches: [], excludeMatches: [] };
  const excludeMatches = settings.off.map(patternOf);
  const everywhere = origins.some((origin) => EVERYWHERE.has(origin));
  if (settings.scope === 'all' && everywhere) return { matches: [ALL_SITES], excludeMatches };
  const granted = origins.flatMap((origin) => PATTERN_HOST.exec(origin)?.[1] ?? []);
  // With the scope of all sites but permission for some, those some are read.
  const wanted = settings.scope === 'all' ? granted : listedHosts(settings, sites);
  const isGranted = (host: string) => granted.some((origin) => isWithin(host, origin) || isWithin(origin, host));
  const hosts = wanted.filter((host) => everywhere || isGranted(host));
  return { matches: [...new Set(hosts)].map(patternOf), excludeMatches };
}
