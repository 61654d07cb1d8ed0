/** Settings in `storage.sync`: read, write, watch. Shape and rules are `data/settings.ts` and `data/settings-items.ts`. */
import { browser } from 'wxt/browser';
import { type ParsedSettings, parseSettings, type Settings } from '../../data/settings.ts';
import { fromItems, isSettingsKey, toItems } from '../../data/settings-items.ts';

/** Reads the settings; what cannot be read falls back and is reported in `problems`, nothing is overwritten. */
export async function loadSettings(): Promise<ParsedSettings> {
  return parseSettings(fromItems(await browser.storage.sync.get(null)));
}

/** Writes the settings. Rejects when the browser's storage refuses (full, or not available). */
export async function saveSettings(settings: Settings): Promise<void> {
  const items = toItems(settings);
  await browser.storage.sync.set(items);
  const stored = Object.keys(await browser.storage.sync.get(null));
  const stale = stored.filter((key) => isSettingsKey(key) && !(key in items));
  if (stale.length) await browser.storage.sync.remove(stale);
}

/** Calls `listener` with the settings whenever any part of the extension changes them. */
export function watchSettings(listener: (settings: Settings) => void, signal?: AbortSignal): void {
  const onChanged = async (changes: Record<string, unknown>, area: string) => {
    if (area !== 'sync' || !Object.keys(changes).some(isSettingsKey)) return;
    const { settings } = await loadSettings();
    if (!signal?.aborted) listener(settings);
  };
  browser.storage.onChanged.addListener(onChanged);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
}
