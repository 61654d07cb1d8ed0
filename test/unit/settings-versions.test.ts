/**
 * Settings as each release stored them, written down once and never changed: this release reads them all, and what the
 * reader chose is what they still have.
 */
import { expect, it } from 'vitest';
import { parseSettings, type Settings } from '../../data/settings.ts';
import { fromItems, toItems } from '../../data/settings-items.ts';
import { SETTINGS_VERSION } from '../../data/settings-versions.ts';

/** The items of `storage.sync`, by the version that wrote them, and what they mean today. */
const STORED: Record<number, { items: Record<string, unknown>; meaning: Settings }> = {
  1: {
    items: {
      settings: { version: 1, scope: 'all' },
      'settings-off-0': ['bank.example', 'mail.example'],
      'settings-off-1': ['sport.paper.example'],
      'settings-own-0': ['blog.example'],
    },
    meaning: {
      version: 2,
      scope: 'all',
      off: ['bank.example', 'mail.example', 'sport.paper.example'],
      own: ['blog.example'],
      paused: false,
      unmarked: [],
      signs: true,
      underline: 'dotted',
      language: 'auto',
    },
  },
  2: {
    items: {
      settings: {
        version: 2,
        scope: 'list',
        paused: true,
        unmarked: ['industry', 'terms'],
        underline: 'shaded',
        language: 'ar',
      },
      'settings-off-0': ['bank.example'],
      'settings-own-0': ['blog.example'],
    },
    meaning: {
      version: 2,
      scope: 'list',
      off: ['bank.example'],
      own: ['blog.example'],
      paused: true,
      unmarked: ['industry', 'terms'],
      signs: true,
      underline: 'shaded',
      language: 'ar',
    },
  },
};

const versions = Object.keys(STORED).map(Number);

it.each(versions)('version %i is read without loss', (version) => {
  const { items, meaning } = STORED[version]!;
  expect(parseSettings(fromItems(items))).toEqual({ settings: meaning, problems: [] });
});

it.each(versions)('version %i can be imported from a file', (version) => {
  const { items, meaning } = STORED[version]!;
  const file = JSON.parse(JSON.stringify(fromItems(items)));
  expect(parseSettings(file)).toEqual({ settings: meaning, problems: [] });
});

it.each(versions)('version %i, read and stored again, stays the same', (version) => {
  const { settings } = parseSettings(fromItems(STORED[version]!.items));
  expect(parseSettings(fromItems(toItems(settings)))).toEqual({ settings, problems: [] });
});

it('the version that this release writes is among them', () => {
  expect(Math.max(...versions)).toBe(SETTINGS_VERSION);
});

it('a bad value of an old version is reported, the rest migrates', () => {
  const { items, meaning } = STORED[1]!;
  const { settings, problems } = parseSettings(fromItems({ ...items, 'settings-own-0': ['not a host'] }));
  expect(settings).toEqual({ ...meaning, own: [] });
  expect(problems).toEqual(['own: "not a host" is not a host name']);
});
