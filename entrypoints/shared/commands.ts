/** What the keyboard commands of the manifest do. Their keys are the reader's to change, in the browser's own pages. */
import { browser } from 'wxt/browser';
import type { Message } from './messages.ts';
import { isWanted } from './registration.ts';
import { switchSite } from './site-switch.ts';

/** Commands that the reader in the page in front carries out. */
const TO_READER: Record<string, Message> = {
  'next-mention': { type: 'step', by: 1 },
  'previous-mention': { type: 'step', by: -1 },
  'open-mention': { type: 'open-nearest' },
  'pin-card': { type: 'pin' },
  'close-card': { type: 'close' },
};
const TOGGLE_SITE = 'toggle-site';

/** Carries out a command for the tab in front. */
export async function runCommand(command: string): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return;
  const message = TO_READER[command];
  // No reader in this tab: there is nothing to step through.
  if (message) await browser.tabs.sendMessage(tab.id, message).catch(() => undefined);
  if (command === TOGGLE_SITE) await toggleSite(tab.url);
}

/** Where the switch alone is not enough (no permission yet, or paused), the popup says what is missing. */
async function toggleSite(url: string | undefined): Promise<void> {
  const on = await switchSite(url, 'other');
  if (on === false || (on && url && (await isWanted(url)))) return;
  // Some browsers open it for a click only; then there is nothing more to do.
  await browser.action.openPopup().catch(() => undefined);
}
