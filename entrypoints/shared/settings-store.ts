/** Settings in `storage.sync`: read, write, watch. The shape and its rules are `data/settings.ts`. */
import { browser } from 'wxt/browser';
import { type ParsedSettings, parseSettings, type Settings } from '../../data/settings.ts';

const KEY = 'settings';

/** Reads the settings; what cannot be read falls back and is reported in `problems`, nothing is overwritten. */
export async function loadSettings(): Promise<ParsedSettings> {
  const stored = await browser.storage.sync.get(KEY);
  return parseSettings(stored[KEY]);
}

/** Writes the settings. Rejects when the browser's storage refuses (full, or not available). */
export async function saveSettings(settings: Settings): Promise<void> {
  await browser.storage.sync.set({ [KEY]: settings });
}

/** Calls `listener` with the settings whenever any part of the extension changes them. */
export function watchSettings(listener: (settings: Settings) => void, signal?: AbortSignal): void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'sync' && changes[KEY]) listener(parseSettings(changes[KEY].newValue).settings);
  };
  browser.storage.onChanged.addListener(onChanged);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
}
