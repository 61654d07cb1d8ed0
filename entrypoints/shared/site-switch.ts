/** Switches the site of a page on or off where no page of ours is open: from the card, or by keyboard command. */
import sites from 'virtual:sites';
import { isOn } from '../../data/settings.ts';
import { withHost } from '../../data/settings-changes.ts';
import { loadSettings, saveSettings } from './settings-store.ts';
import { hostOf } from './site-host.ts';

/**
 * Switches the site off, or to what it is not. The popup shows the same switch and takes it back.
 *
 * @returns whether the site is on now; undefined for what is no website
 */
export async function switchSite(url: string | undefined, to: 'off' | 'other'): Promise<boolean | undefined> {
  const { settings } = await loadSettings();
  const host = hostOf(url, sites(), settings);
  if (!host) return undefined;
  const on = to === 'other' && !isOn(settings, sites(), host);
  await saveSettings(withHost(settings, sites(), host, on));
  return on;
}
