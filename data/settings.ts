/**
 * What a reader has chosen: which sites are read, what is marked, how it looks. Pure; where it is stored is the
 * entrypoints' business.
 *
 * A bad value never wipes the rest: `parseSettings` keeps what it can read and reports what it cannot.
 */
import * as v from 'valibot';
import { INTERFACE_LANGUAGES } from './languages.ts';
import { ROLES, type Role } from './roles.ts';
import { SETTINGS_VERSION, toPresentVersion } from './settings-versions.ts';
import { Host, isWithin, type Site } from './sites.ts';

/** How a mark looks: a dotted line, a plain one, or a tint behind the words with a thin line under them. */
export const UNDERLINES = ['dotted', 'solid', 'shaded'] as const;
export type Underline = (typeof UNDERLINES)[number];

/** Languages of the interface; `auto` is the browser's own, as far as there are words in it. */
export const LANGUAGES = ['auto', ...INTERFACE_LANGUAGES] as const;
export type Language = (typeof LANGUAGES)[number];

export interface Settings {
  version: typeof SETTINGS_VERSION;
  /** `list`: the built-in sites and one's own. `all`: every site. Both minus `off`. */
  scope: 'list' | 'all';
  /** Hosts that are switched off, with their subdomains. */
  off: string[];
  /** Hosts the reader added. */
  own: string[];
  /** Nothing is read anywhere, whatever else is chosen. */
  paused: boolean;
  /** Roles that are found but not marked. Those left out rather than those wanted: a new role then shows by itself. */
  unmarked: Role[];
  /** Whether statements that the record knows something of carry a sign. */
  signs: boolean;
  underline: Underline;
  language: Language;
}

export const DEFAULT_SETTINGS: Settings = {
  version: SETTINGS_VERSION,
  scope: 'list',
  off: [],
  own: [],
  paused: false,
  unmarked: [],
  signs: true,
  underline: 'dotted',
  language: 'auto',
};

const Stored = v.pipe(
  v.unknown(),
  v.check((input) => !Array.isArray(input), 'must be an object'),
  v.record(v.string(), v.unknown(), 'must be an object'),
);
const Version = v.literal(SETTINGS_VERSION, 'is of a version that this release does not know');
const Scope = v.picklist(['list', 'all'], 'must be "list" or "all"');
const Switch = v.boolean('must be true or false');
const List = v.array(v.unknown(), 'must be a list');
const Underline = v.picklist(UNDERLINES, `must be one of ${UNDERLINES.join(', ')}`);
const Language = v.picklist(LANGUAGES, `must be one of ${LANGUAGES.join(', ')}`);

/** As much of a value as tells which one it is. */
const MOST_QUOTED = 60;

/** Settings as far as they could be read, and one line for each thing that could not. */
export interface ParsedSettings {
  settings: Settings;
  problems: string[];
}

/** Reads settings of any version from storage or an imported file. Missing fields take their defaults silently. */
export function parseSettings(input: unknown): ParsedSettings {
  const stored = v.safeParse(Stored, input ?? {});
  if (!stored.success) return { settings: DEFAULT_SETTINGS, problems: [`settings: ${stored.issues[0].message}`] };
  const problems: string[] = [];
  const fields = toPresentVersion(stored.output);
  const one = <T>(name: keyof Settings, schema: v.GenericSchema<unknown, T>, fallback: T): T => {
    if (fields[name] === undefined) return fallback;
    const result = v.safeParse(schema, fields[name]);
    if (!result.success) problems.push(`${name}: ${result.issues[0].message}`);
    return result.success ? result.output : fallback;
  };
  const several = <T>(name: keyof Settings, schema: v.GenericSchema<unknown, T>, what: string): T[] =>
    one<unknown[]>(name, List, []).flatMap((item) => {
      const result = v.safeParse(schema, item);
      if (result.success) return [result.output];
      problems.push(`${name}: ${inShort(item)} is not ${what}`);
      return [];
    });
  const hosts = (name: 'off' | 'own'): string[] => [...new Set(several(name, Host, 'a host name'))].sort();
  const unmarked = new Set(several('unmarked', v.picklist(ROLES), 'a role'));
  return {
    settings: {
      version: one('version', Version, SETTINGS_VERSION),
      scope: one('scope', Scope, DEFAULT_SETTINGS.scope),
      off: hosts('off'),
      own: hosts('own'),
      paused: one('paused', Switch, DEFAULT_SETTINGS.paused),
      unmarked: ROLES.filter((role) => unmarked.has(role)),
      signs: one('signs', Switch, DEFAULT_SETTINGS.signs),
      underline: one('underline', Underline, DEFAULT_SETTINGS.underline),
      language: one('language', Language, DEFAULT_SETTINGS.language),
    },
    problems,
  };
}

/** A value as a problem names it: in a few words, whatever it holds, for a file may hold lists in lists without end. */
function inShort(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, MOST_QUOTED));
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'a list' : 'an object';
  return String(value);
}

/** Hosts that are to be read when the scope is the list: built-in and own ones that are not off. */
export function listedHosts(settings: Settings, sites: Site[]): string[] {
  return [...sites.flatMap(({ hosts }) => hosts), ...settings.own].filter((host) => !isOff(settings, host));
}

/** Whether a host or a parent of it is switched off. */
export function isOff(settings: Settings, host: string): boolean {
  return settings.off.some((off) => isWithin(host, off));
}

/** Whether pages of `host` are to be read, permissions and a pause aside. */
export function isOn(settings: Settings, sites: Site[], host: string): boolean {
  if (isOff(settings, host)) return false;
  return settings.scope === 'all' || listedHosts(settings, sites).some((listed) => isWithin(host, listed));
}
