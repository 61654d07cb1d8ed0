/** Keeps the registered scout where settings and permissions both say yes, and open tabs with it. */
import sites from 'virtual:sites';
import { browser } from 'wxt/browser';
import { isOn, type Settings } from '../../data/settings.ts';
import { planScripts } from '../../data/site-plan.ts';
import { injectScout, SCOUT } from './inject.ts';
import type { Message } from './messages.ts';
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
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (registered.length) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
  if (plan.matches.length) {
    await browser.scripting.registerContentScripts([
      { id: SCRIPT_ID, js: [SCOUT], runAt: 'document_idle', allFrames: false, persistAcrossSessions: true, ...plan },
    ]);
  }
  await followOpenTabs(settings);
}

/** Tabs that are open already: the scout goes where it is now wanted, readers leave where they are not. */
async function followOpenTabs(settings: Settings): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] });
  const stop: Message = { type: 'stop' };
  await Promise.all(
    tabs.map(async ({ id, url }) => {
      if (id === undefined || !url) return;
      const wanted = isOn(settings, sites(), new URL(url).hostname);
      // Either may fail for a tab without permission, or that is just closing: then there is nothing to do.
      await (wanted ? injectScout(id) : browser.tabs.sendMessage(id, stop)).catch(() => undefined);
    }),
  );
}
