/** What a page's reader is told of the settings: as little as it needs. */
import { expect, it } from 'vitest';
import type { Dataset } from '../../data/dataset.ts';
import { DEFAULT_SETTINGS } from '../../data/settings.ts';
import { preferencesOf } from '../../entrypoints/shared/preferences.ts';

const dataset = {
  entities: [
    { id: 'ann', kind: 'person', relations: [] },
    { id: 'land', kind: 'country', relations: [] },
    { id: 'agency', kind: 'body', relations: [{ type: 'part-of', direction: 'to', id: 'land' }] },
  ],
} as unknown as Dataset;

it('nothing is left unmarked unless somebody said so', () => {
  expect(preferencesOf(DEFAULT_SETTINGS, dataset)).toEqual({
    paused: false,
    underline: 'dotted',
    signs: true,
    unmarked: [],
  });
});

it('a role is told as its members', () => {
  const settings = { ...DEFAULT_SETTINGS, unmarked: ['governments' as const] };
  expect(preferencesOf(settings, dataset).unmarked).toEqual(['land', 'agency']);
});

it('hosts are not told', () => {
  const settings = { ...DEFAULT_SETTINGS, off: ['bank.example'], own: ['blog.example'], paused: true };
  expect(preferencesOf(settings, dataset)).toEqual({ paused: true, underline: 'dotted', signs: true, unmarked: [] });
});
