/** Keeps the registered scout where settings and permissions both say yes, and open tabs with it. */
import sites from 'virtual:sites';
import { browser } from 'wxt/browser';
import { isOn } from '../../data/settings.ts';
import { planScripts, type ScriptPlan } from '../../data/site-plan.ts';
import { injectScout, SCOUT } from './inject.ts';
import type { Message } from './messages.ts';
import { hasPage } from './permissions.ts';
import { loadSettings } from './settings-store.ts';

const SCRIPT_ID = 'scout';

let queue: Promise<void> = Promise.resolve();

/**
 * Makes the browser's registered scripts fit settings and permissions. Calls run one after another: two changes in
 * quick succession must not register the same script twice.
 */
export function syncScripts(): Promise<void> {
  queue = queue.then(sync, sync);
  return queue;
}

async function sync(): Promise<void> {
  const [{ settings }, { origins = [] }] = await Promise.all([loadSettings(), browser.permissions.getAll()]);
  const plan = planScripts(settings, sites(), origins);
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (!isPlanned(registered, plan)) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
    if (plan.matches.length) {
      await browser.scripting.registerContentScripts([
        { id: SCRIPT_ID, js: [SCOUT], runAt: 'document_idle', allFrames: false, persistAcrossSessions: true, ...plan },
      ]);
    }
  }
  await followOpenTabs();
}

type Registered = { [part in keyof ScriptPlan]?: string[] | undefined };

/** Whether nothing is to be changed: between two registrations a page could load that would go unread. */
function isPlanned(registered: Registered | undefined, { matches, excludeMatches }: ScriptPlan): boolean {
  const isSame = (some: string[] = [], others: string[]) => `${some.toSorted()}` === `${others.toSorted()}`;
  return isSame(registered?.matches, matches) && isSame(registered?.excludeMatches, excludeMatches);
}

/** Tabs that are open already: the scout goes where it is now wanted, readers ask whether they may stay, and how. */
async function followOpenTabs(): Promise<void> {
  const changed: Message = { type: 'sites-changed' };
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id, url }) => {
      if (id === undefined) return;
      // Either may fail for a tab without a reader, or that is just closing: then there is nothing to do.
      if (url && (await isWanted(url))) await injectScout(id).catch(() => undefined);
      await browser.tabs.sendMessage(id, changed).catch(() => undefined);
    }),
  );
}

/** Whether the page at this address is to be read by itself: its site is on and the browser allows it. */
export async function isWanted(url: string): Promise<boolean> {
  const { settings } = await loadSettings();
  return !settings.paused && isOn(settings, sites(), new URL(url).hostname) && hasPage(url);
}
