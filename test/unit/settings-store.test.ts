/** Where settings are kept when the browser's sync works, is full, or is not there: what was chosen is never lost. */
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS, type Settings } from '../../data/settings.ts';
import { loadSettings, saveSettings, watchSettings } from '../../entrypoints/shared/settings-store.ts';

const settings = (changes: Partial<Settings> = {}): Settings => ({ ...DEFAULT_SETTINGS, ...changes });
const first = settings({ off: ['bank.example'] });
const second = settings({ off: ['bank.example'], own: ['blog.example'], unmarked: ['people'] });
const { sync, local } = fakeBrowser.storage;

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

const refuse = (method: 'set' | 'get') =>
  vi.spyOn(sync, method).mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));

it('nothing stored is the defaults', async () => {
  expect(await loadSettings()).toEqual({ settings: DEFAULT_SETTINGS, problems: [], onlyHere: false });
});

it('goes to sync, and to sync only', async () => {
  expect(await saveSettings(second)).toBe(true);
  expect(await loadSettings()).toEqual({ settings: second, problems: [], onlyHere: false });
  expect(await local.get(null)).toEqual({});
});

it('what is no longer needed leaves the storage, and nothing else does', async () => {
  await sync.set({ other: 1 });
  await saveSettings(second);
  await saveSettings(DEFAULT_SETTINGS);
  expect(Object.keys(await sync.get(null)).sort()).toEqual(['other', 'settings']);
});

it('a change that sync refuses is kept here, and counts', async () => {
  await saveSettings(first);
  refuse('set');
  expect(await saveSettings(second)).toBe(false);
  expect(await loadSettings()).toEqual({ settings: second, problems: [], onlyHere: true });
});

it('what sync had before stays there while it refuses', async () => {
  await saveSettings(first);
  const before = await sync.get(null);
  refuse('set');
  await saveSettings(second);
  expect(await sync.get(null)).toEqual(before);
});

it('goes back to sync with the first change that it takes', async () => {
  refuse('set');
  await saveSettings(first);
  vi.restoreAllMocks();
  expect(await saveSettings(second)).toBe(true);
  expect(await loadSettings()).toEqual({ settings: second, problems: [], onlyHere: false });
  expect(await local.get(null)).toEqual({});
});

it('works where there is no sync at all', async () => {
  refuse('get');
  refuse('set');
  expect((await loadSettings()).settings).toEqual(DEFAULT_SETTINGS);
  await saveSettings(second);
  expect((await loadSettings()).settings).toEqual(second);
});

it('says so when nothing takes them, and what was there stays', async () => {
  await saveSettings(first);
  refuse('set');
  vi.spyOn(local, 'set').mockRejectedValue(new Error('no disk'));
  await expect(saveSettings(second)).rejects.toThrow('no disk');
  expect((await loadSettings()).settings).toEqual(first);
});

it.each([false, true])('tells whoever watches (sync refuses: %s)', async (refuses) => {
  if (refuses) refuse('set');
  const seen = vi.fn();
  watchSettings(seen);
  await saveSettings(second);
  await vi.waitFor(() => expect(seen).toHaveBeenLastCalledWith(second));
});
