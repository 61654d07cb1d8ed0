/**
 * Settings as storage or a file may hold them, good and bad field by field, with what must be left of each: for the
 * property tests and the fuzzer. In: an arbitrary of junk. Out: fields, the settings to be read from them, their faults.
 */
import fc from 'fast-check';
import { ROLES } from '../../../data/roles.ts';
import { DEFAULT_SETTINGS, LANGUAGES, type Settings, UNDERLINES } from '../../../data/settings.ts';
import { SETTINGS_VERSION } from '../../../data/settings-versions.ts';

const LONGEST_HOST = 253;

/** Something stored, the settings that it holds, and how many problems each field is to be reported with. */
export interface Stored {
  fields: Record<string, unknown>;
  settings: Settings;
  faults: Partial<Record<keyof Settings, number>>;
}

interface Field {
  value: unknown;
  kept: unknown;
  faults: number;
}

/** Names of hosts of any length that the net allows. */
export const hostName = fc.domain().filter((host) => host.length <= LONGEST_HOST);

/** What is nearly a host name. */
const notQuiteHost = fc.constantFrom(
  ...['not a host', 'localhost', 'Paper.Example', 'paper..example', '.paper.example', 'paper.example/', '10.0.0.1'],
  ...['https://paper.example', 'paper-.example', 'paper.example\n', '', `${'long.'.repeat(60)}example`],
);

/** The values that a field may have. */
const ALLOWED = {
  version: [1, SETTINGS_VERSION],
  scope: ['list', 'all'],
  paused: [true, false],
  signs: [true, false],
  underline: UNDERLINES,
  language: LANGUAGES,
} as const;

/** Settings with any number of fields, each good, bad or, of lists, good in parts. */
export function storedSettings(junk: fc.Arbitrary<unknown>): fc.Arbitrary<Stored> {
  const oneOf = (name: keyof typeof ALLOWED): fc.Arbitrary<Field> => {
    const allowed: readonly unknown[] = ALLOWED[name];
    const present = (value: unknown) => (name === 'version' ? SETTINGS_VERSION : value);
    return fc.oneof(
      fc.constantFrom(...allowed).map((value) => ({ value, kept: present(value), faults: 0 })),
      junk
        .filter((value) => value !== undefined && !allowed.includes(value))
        .map((value) => ({ value, kept: DEFAULT_SETTINGS[name], faults: 1 })),
    );
  };
  const listOf = <T>(good: fc.Arbitrary<T>, bad: fc.Arbitrary<unknown>, kept: (items: T[]) => T[]) =>
    fc.oneof(
      fc
        .array(
          fc.oneof(
            good.map((item) => ({ item, isGood: true })),
            bad.map((item) => ({ item, isGood: false })),
          ),
          { maxLength: 12 },
        )
        .map((items): Field => {
          const goods = items.filter(({ isGood }) => isGood).map(({ item }) => item as T);
          return { value: items.map(({ item }) => item), kept: kept(goods), faults: items.length - goods.length };
        }),
      junk
        .filter((value) => value !== undefined && !Array.isArray(value))
        .map((value): Field => ({ value, kept: [], faults: 1 })),
    );
  const isNoHost = (value: unknown) => typeof value !== 'string' || !value.includes('.');
  const hosts = listOf(hostName, fc.oneof(notQuiteHost, junk.filter(isNoHost)), (items) => [...new Set(items)].sort());
  const isNoRole = (value: unknown) => !(ROLES as readonly unknown[]).includes(value);
  const roles = listOf(fc.constantFrom(...ROLES), junk.filter(isNoRole), (items) =>
    ROLES.filter((role) => items.includes(role)),
  );
  const fields = {
    version: oneOf('version'),
    scope: oneOf('scope'),
    off: hosts,
    own: hosts,
    paused: oneOf('paused'),
    unmarked: roles,
    signs: oneOf('signs'),
    underline: oneOf('underline'),
    language: oneOf('language'),
  };
  return fc.record(fields, { requiredKeys: [] }).map((chosen) => {
    const entries = Object.entries(chosen) as [keyof Settings, Field][];
    return {
      fields: Object.fromEntries(entries.map(([name, { value }]) => [name, value])),
      settings: {
        ...DEFAULT_SETTINGS,
        ...Object.fromEntries(entries.map(([name, { kept }]) => [name, kept])),
      } as Settings,
      faults: Object.fromEntries(entries.flatMap(([name, { faults }]) => (faults ? [[name, faults]] : []))),
    };
  });
}

/** How many problems are reported of each field. */
export function faultsIn(problems: string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const problem of problems) {
    const name = problem.slice(0, problem.indexOf(':'));
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

/** Values that JSON can hold. */
export const anyJson = fc.jsonValue();

/** A list that has itself for an item. */
const around: unknown[] = [];
around.push(around);

/** Values of every sort that the language has. */
export const anyValue = fc.oneof(
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withNullPrototype: true,
    withObjectString: true,
    withSparseArray: true,
    withTypedArray: true,
  }),
  fc.constantFrom<unknown>(around, Symbol('settings'), () => 'settings'),
);

/** Objects of JSON text with keys that reach for the prototype, beside those of the settings. */
export const pollutingJson = fc
  .dictionary(
    fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', ...Object.keys(DEFAULT_SETTINGS), 'type'),
    fc.oneof(fc.jsonValue(), fc.constant({ polluted: true, scope: 'all', paused: true })),
    { maxKeys: 6, noNullPrototype: false },
  )
  .map((value) => JSON.stringify(value));
