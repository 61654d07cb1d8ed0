/**
 * What a reader has chosen: which sites are read. Pure; where it is stored is the entrypoints' business.
 *
 * A bad value never wipes the rest: `parseSettings` keeps what it can read and reports what it cannot.
 */
import * as v from 'valibot';
import { Host, isWithin, type Site } from './sites.ts';

export interface Settings {
  version: 1;
  /** `list`: the built-in sites and one's own. `all`: every site. Both minus `off`. */
  scope: 'list' | 'all';
  /** Hosts that are switched off, with their subdomains. */
  off: string[];
  /** Hosts the reader added. */
  own: string[];
}

export const DEFAULT_SETTINGS: Settings = { version: 1, scope: 'list', off: [], own: [] };

const Stored = v.pipe(
  v.unknown(),
  v.check((input) => !Array.isArray(input), 'must be an object'),
  v.record(v.string(), v.unknown(), 'must be an object'),
);
const Version = v.literal(1, 'is of a version that this release does not know');
const Scope = v.picklist(['list', 'all'], 'must be "list" or "all"');

/** Settings as far as they could be read, and one line for each thing that could not. */
export interface ParsedSettings {
  settings: Settings;
  problems: string[];
}

/** Reads settings from storage or an imported file. Missing fields take their defaults silently. */
export function parseSettings(input: unknown): ParsedSettings {
  const stored = v.safeParse(Stored, input ?? {});
  if (!stored.success) return { settings: DEFAULT_SETTINGS, problems: [`settings: ${stored.issues[0].message}`] };
  const problems: string[] = [];
  const fields = stored.output;
  const one = <T>(name: string, schema: v.GenericSchema<unknown, T>, fallback: T): T => {
    if (fields[name] === undefined) return fallback;
    const result = v.safeParse(schema, fields[name]);
    if (!result.success) problems.push(`${name}: ${result.issues[0].message}`);
    return result.success ? result.output : fallback;
  };
  const hosts = (name: string): string[] => {
    const list = one<unknown[]>(name, v.array(v.unknown(), 'must be a list'), []);
    const good = list.filter((item): item is string => v.is(Host, item));
    for (const item of list)
      if (!v.is(Host, item)) problems.push(`${name}: ${JSON.stringify(item)} is not a host name`);
    return [...new Set(good)].sort();
  };
  return {
    settings: {
      version: one('version', Version, 1),
      scope: one('scope', Scope, DEFAULT_SETTINGS.scope),
      off: hosts('off'),
      own: hosts('own'),
    },
    problems,
  };
}

/** Hosts that are to be read when the scope is the list: built-in and own ones that are not off. */
export function listedHosts(settings: Settings, sites: Site[]): string[] {
  return [...sites.flatMap(({ hosts }) => hosts), ...settings.own].filter((host) => !isOff(settings, host));
}

/** Whether a host or a parent of it is switched off. */
export function isOff(settings: Settings, host: string): boolean {
  return settings.off.some((off) => isWithin(host, off));
}

/** Whether pages of `host` are to be read, permissions aside. */
export function isOn(settings: Settings, sites: Site[], host: string): boolean {
  if (isOff(settings, host)) return false;
  return settings.scope === 'all' || listedHosts(settings, sites).some((listed) => isWithin(host, listed));
}

/**
 * Switches a host on or off. On also lifts an off of a parent host, and lists the host where nothing else does;
 * off keeps an own host in the list, so that switching back loses nothing.
 */
export function withHost(settings: Settings, sites: Site[], host: string, on: boolean): Settings {
  if (!on) return { ...settings, off: [...new Set([...settings.off, host])].sort() };
  const lifted = { ...settings, off: settings.off.filter((off) => !isWithin(host, off)) };
  return isOn(lifted, sites, host) ? lifted : { ...lifted, own: [...lifted.own, host].sort() };
}

/** Forgets a host that the reader added. */
export function withoutOwnHost(settings: Settings, host: string): Settings {
  return {
    ...settings,
    own: settings.own.filter((own) => own !== host),
    off: settings.off.filter((off) => off !== host),
  };
}
