/** The background: wires browser events to the rooms that do the work. It holds no state of its own; it may stop any time. */
import dataset from 'virtual:dataset';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { pageRecord } from '../data/context/page-record.ts';
import { pickRecords } from '../data/dataset.ts';
import { ALL_SITES } from '../data/sites.ts';
import { cardPhrasebook } from './shared/card-words.ts';
import { runCommand } from './shared/commands.ts';
import { injectReader } from './shared/inject.ts';
import { type Message, parseMessage } from './shared/messages.ts';
import { preferencesOf } from './shared/preferences.ts';
import { rememberOpened } from './shared/recent.ts';
import { isWanted, syncScripts } from './shared/registration.ts';
import { loadSettings, saveSettings, watchSettings } from './shared/settings-store.ts';
import { switchSite } from './shared/site-switch.ts';

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

  browser.runtime.onMessage.addListener((input: unknown, sender) => answer(parseMessage(input), sender));

  // Firefox for Android has no keyboard commands.
  browser.commands?.onCommand.addListener((command) => void runCommand(command));
});

type Sender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];

/** A promise is an answer; undefined leaves the message to others. Only the top frame of a tab is ever read. */
function answer(message: Message | undefined, { tab, frameId, url }: Sender): Promise<unknown> | undefined {
  const id = tab?.id;
  if (!message || id === undefined || frameId !== 0 || !url) return undefined;
  if (message.type === 'records') return Promise.resolve(pickRecords(dataset(), message.ids));
  if (message.type === 'compare') return Promise.resolve(pageRecord(dataset(), message));
  if (message.type === 'words') return cardPhrasebook();
  if (message.type === 'preferences') return loadSettings().then(({ settings }) => preferencesOf(settings, dataset()));
  if (message.type === 'opened') return tab?.incognito ? undefined : rememberOpened(message.entity);
  if (message.type === 'hide-site') return switchSite(url, 'off');
  if (message.type === 'still-on') return isWanted(url);
  if (message.type === 'open-atlas') return openAtlas(message.entity, id);
  if (message.type === 'page-read') return showCount(id, message.count);
  // A scout lives on in a page whose site was switched off since; told so, it makes room for a later one.
  if (message.type === 'story-suspected')
    return isWanted(url).then((wanted) => (wanted ? injectReader(id).then(() => true) : false));
  return undefined;
}

async function showCount(tabId: number, count: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR });
  await browser.action.setBadgeText({ tabId, text: count ? String(count) : '' });
}

/** Opens the atlas beside the tab that asked. */
async function openAtlas(entity: string, openerTabId: number): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('/atlas.html')}#/entity/${entity}`, openerTabId });
}
