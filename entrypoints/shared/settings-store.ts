/**
 * Settings in the browser's storage: read, write, watch. Shape and rules are `data/settings*.ts`.
 *
 * They belong into `storage.sync`, which follows a reader to their other computers. Where it is switched off, full or
 * refuses for the moment, they go to `storage.local` instead, and a copy there counts until `sync` takes a change
 * again: at no time is the only copy the one that was refused.
 */
import { browser } from 'wxt/browser';
import { type ParsedSettings, parseSettings, type Settings } from '../../data/settings.ts';
import { fromItems, isSettingsKey, toItems } from '../../data/settings-items.ts';

type Items = Record<string, unknown>;
type Area = Pick<typeof browser.storage.local, 'get' | 'set' | 'remove'>;

export interface StoredSettings extends ParsedSettings {
  /** They stand on this computer only, because the browser's sync did not take them. */
  onlyHere: boolean;
}

/** Reads the settings; what cannot be read falls back and is reported in `problems`, nothing is overwritten. */
export async function loadSettings(): Promise<StoredSettings> {
  const [local, synced] = await Promise.all([
    browser.storage.local.get(null),
    // Rejects where sync is switched off altogether; then all there is is here.
    browser.storage.sync.get(null).catch(() => ({})),
  ]);
  const here = fromItems(local);
  return { ...parseSettings(here ?? fromItems(synced)), onlyHere: here !== undefined };
}

/** Writes the settings; true when they were synchronised. Rejects when the browser takes them nowhere. */
export async function saveSettings(settings: Settings): Promise<boolean> {
  const items = toItems(settings);
  try {
    await replace(browser.storage.sync, items);
  } catch {
    await replace(browser.storage.local, items);
    return false;
  }
  await replace(browser.storage.local, {});
  return true;
}

/** Calls `listener` with the settings whenever any part of the extension changes them. */
export function watchSettings(listener: (settings: Settings) => void, signal?: AbortSignal): void {
  const onChanged = async (changes: Record<string, unknown>, area: string) => {
    if (!['sync', 'local'].includes(area) || !Object.keys(changes).some(isSettingsKey)) return;
    const { settings } = await loadSettings();
    if (!signal?.aborted) listener(settings);
  };
  browser.storage.onChanged.addListener(onChanged);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
}

/** Makes the settings in an area be these items and no others. New ones come before old ones go. */
async function replace(area: Area, items: Items): Promise<void> {
  if (Object.keys(items).length) await area.set(items);
  const stale = Object.keys(await area.get(null)).filter((key) => isSettingsKey(key) && !(key in items));
  if (stale.length) await area.remove(stale);
}
