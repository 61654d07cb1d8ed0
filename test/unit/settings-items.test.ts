/** Settings cut into storage items and put together again: nothing is lost, and nothing broken is hidden. */
import { describe, expect, it } from 'vitest';
import { loadSites } from '../../data/load.ts';
import { DEFAULT_SETTINGS, parseSettings, type Settings } from '../../data/settings.ts';
import { fromItems, isSettingsKey, toItems } from '../../data/settings-items.ts';

/** What browsers allow in `storage.sync`. */
const ITEM_BYTES = 8192;
const ALL_BYTES = 102_400;

const settings = (changes: Partial<Settings> = {}): Settings => ({ ...DEFAULT_SETTINGS, ...changes });
const sizeOf = ([key, value]: [string, unknown]) => Buffer.byteLength(key) + Buffer.byteLength(JSON.stringify(value));
/** As storage gives them back: copied, in the order of their keys. */
const stored = (items: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(JSON.parse(JSON.stringify(items)) as Record<string, unknown>).sort());

const label = 'a'.repeat(60);
const longHosts = Array.from(
  { length: 330 },
  (_, at) => `${String(at).padStart(4, '0')}.${label}.${label}.${label}.example`,
);
const builtIn = [...new Set(loadSites().flatMap(({ hosts }) => hosts))].sort();

const CASES: [string, Settings][] = [
  ['the defaults', settings()],
  ['a few hosts', settings({ scope: 'all', off: ['bank.example'], own: ['blog.example', 'diary.example'] })],
  ['all built-in sites off', settings({ off: builtIn })],
  ['more than ten chunks', settings({ off: longHosts, own: longHosts.slice(0, 100) })],
];

describe.each(CASES)('%s', (_, given) => {
  const items = () => toItems(given);

  it('come back as they went', () => {
    expect(parseSettings(fromItems(stored(items())))).toEqual({ settings: given, problems: [] });
  });

  it('come back from among other items', () => {
    const mixed = { theme: 'dark', 'settings-offer': ['x.example'], ...stored(items()) };
    expect(parseSettings(fromItems(mixed))).toEqual({ settings: given, problems: [] });
  });

  it('fit the browser’s storage', () => {
    for (const item of Object.entries(items())) expect(sizeOf(item)).toBeLessThanOrEqual(ITEM_BYTES);
    const total = Object.entries(items()).reduce((sum, item) => sum + sizeOf(item), 0);
    expect(total).toBeLessThanOrEqual(ALL_BYTES);
  });

  it('are all known as settings', () => {
    expect(Object.keys(items()).filter((key) => !isSettingsKey(key))).toEqual([]);
  });
});

it('a list that fits one item is not cut', () => {
  expect(Object.keys(toItems(settings({ own: ['a.example', 'b.example'] })))).toHaveLength(2);
});

it('leaves the settings as they were', () => {
  const given = settings({ off: ['bank.example'] });
  toItems(given).settings = 'gone';
  expect(given).toEqual(settings({ off: ['bank.example'] }));
});

it.each(['theme', 'settings2', 'settings-off', 'settings-off-', 'settings-off-x', 'my-settings-off-1', ''])(
  '"%s" is no key of the settings',
  (key) => {
    expect(isSettingsKey(key)).toBe(false);
  },
);

describe('what was never stored', () => {
  it('is not there', () => {
    expect(fromItems({})).toBeUndefined();
    expect(fromItems({ theme: 'dark' })).toBeUndefined();
  });
});

describe('a broken item', () => {
  const items = toItems(settings({ scope: 'all', off: ['bank.example'], own: ['blog.example'] }));
  const read = (changes: Record<string, unknown>) => parseSettings(fromItems({ ...items, ...changes }));

  it.each([['not a host'], [7], [null], [{ 0: 'bank.example' }], [['not a host']]])(
    'a chunk %j is reported, and the rest is kept',
    (chunk) => {
      const { settings: kept, problems } = read({ 'settings-off-0': chunk });
      expect(problems).toHaveLength(1);
      expect(problems[0]).toMatch(/^off: /);
      expect(kept).toEqual(settings({ scope: 'all', own: ['blog.example'] }));
    },
  );

  it('a chunk beside a broken one is kept', () => {
    const { settings: kept, problems } = read({ 'settings-off-1': 7 });
    expect(problems).toHaveLength(1);
    expect(kept.off).toEqual(['bank.example']);
  });

  it.each([['text'], [7], [null], [[]]])('the first item as %j is reported', (base) => {
    expect(read({ settings: base }).problems).not.toEqual([]);
  });

  it('the first item missing loses no list', () => {
    const { settings: _, ...lists } = items;
    expect(parseSettings(fromItems(lists)).settings).toMatchObject({ off: ['bank.example'], own: ['blog.example'] });
  });
});
