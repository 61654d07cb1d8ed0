/** Who was opened lately: a short list of ids in the browser's memory. */
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetRecent, recentIds, rememberOpened } from '../../entrypoints/shared/recent.ts';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

it('is empty at first', async () => {
  expect(await recentIds()).toEqual([]);
});

it('has the latest first, each once, and no more than six', async () => {
  for (const id of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'c']) await rememberOpened(id);
  expect(await recentIds()).toEqual(['c', 'g', 'f', 'e', 'd', 'b']);
});

it('stands in memory only, as ids', async () => {
  await rememberOpened('hanoi');
  expect(await fakeBrowser.storage.session.get(null)).toEqual({ recent: ['hanoi'] });
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  expect(await fakeBrowser.storage.sync.get(null)).toEqual({});
});

it('is forgotten when told', async () => {
  await rememberOpened('hanoi');
  await forgetRecent();
  expect(await recentIds()).toEqual([]);
});

it('does without where the browser has no such memory', async () => {
  for (const method of ['get', 'set', 'remove'] as const)
    vi.spyOn(fakeBrowser.storage.session, method).mockRejectedValue(new Error('no session'));
  await rememberOpened('hanoi');
  await forgetRecent();
  expect(await recentIds()).toEqual([]);
});
