/** The background: wires browser events to the rooms that do the work. It holds no state of its own; it may stop any time. */
import dataset from 'virtual:dataset';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { pickRecords } from '../data/dataset.ts';
import { ALL_SITES } from '../data/sites.ts';
import { injectReader } from './shared/inject.ts';
import { type Message, parseMessage } from './shared/messages.ts';
import { syncScripts } from './shared/registration.ts';
import { loadSettings, saveSettings, watchSettings } from './shared/settings-store.ts';

const STEPS: Record<string, 1 | -1> = { 'next-mention': 1, 'previous-mention': -1 };
const BADGE_COLOUR = '#3b4149';

export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    const hasAll = await browser.permissions.contains({ origins: [ALL_SITES] });
    const { settings } = await loadSettings();
    if (hasAll && settings.scope !== 'all') await saveSettings({ ...settings, scope: 'all' });
    await syncScripts();
    // Somebody who has already said where to read (or a test that has) is not asked again.
    if (reason === 'install' && !hasAll) await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  browser.runtime.onStartup.addListener(() => void syncScripts());
  browser.permissions.onAdded.addListener(() => void syncScripts());
  browser.permissions.onRemoved.addListener(() => void syncScripts());
  watchSettings(() => void syncScripts());

  browser.runtime.onMessage.addListener((input: unknown, sender, respond) => {
    const message = parseMessage(input);
    const tab = sender.tab?.id;
    if (message?.type === 'records') respond(pickRecords(dataset(), message.ids));
    if (message?.type === 'story-suspected' && tab !== undefined && sender.frameId === 0) void injectReader(tab);
    if (message?.type === 'page-read' && tab !== undefined) void showCount(tab, message.count);
  });

  browser.commands.onCommand.addListener(async (command) => {
    const by = STEPS[command];
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (!by || tab?.id === undefined) return;
    const message: Message = { type: 'step', by };
    // No reader in this tab: there is nothing to step through.
    await browser.tabs.sendMessage(tab.id, message).catch(() => undefined);
  });
});

async function showCount(tabId: number, count: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR });
  await browser.action.setBadgeText({ tabId, text: count ? String(count) : '' });
}
