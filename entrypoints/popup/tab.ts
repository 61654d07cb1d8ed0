/** The tab that the popup speaks of and speaks with. */
import { browser } from 'wxt/browser';
import type { Settings } from '../../data/settings.ts';
import { isWithin, type Site, siteOf } from '../../data/sites.ts';
import { injectReader } from '../shared/inject.ts';
import { type Message, type PageSummary, parsePageSummary } from '../shared/messages.ts';

export interface PopupTab {
  id: number;
  /** Undefined where the browser keeps it to itself: no permission, or a page of its own. */
  url: string | undefined;
  /** In a private window, of which nothing is to be remembered. */
  incognito: boolean;
}

/** Where browsers let no extension in, though these look like any other site. */
const STORES = ['chromewebstore.google.com', 'microsoftedge.microsoft.com', 'addons.mozilla.org'];

/**
 * The tab in front. A toolbar popup cannot be opened by a test driver, so `popup.html?tab=7`, opened as an ordinary
 * tab, speaks of tab 7 instead.
 */
export async function currentTab(): Promise<PopupTab | undefined> {
  const named = new URLSearchParams(location.search).get('tab');
  const [tab] = named
    ? [await browser.tabs.get(Number(named)).catch(() => undefined)]
    : await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? undefined : { id: tab.id, url: tab.url, incognito: tab.incognito };
}

/**
 * The host that a switch for this page should speak of: the one that the settings or the built-in list know it by
 * ("bbc.com" for www.bbc.com), else the page's own; undefined for what is no website.
 */
export function hostOf(url: string | undefined, sites: Site[], settings: Settings): string | undefined {
  const { protocol, hostname } = new URL(url ?? 'about:blank');
  if (!/^https?:$/.test(protocol) || STORES.includes(hostname)) return undefined;
  const known = [...settings.off, ...(siteOf(hostname, sites)?.hosts ?? []), ...settings.own];
  return known.find((parent) => isWithin(hostname, parent)) ?? hostname.replace(/^www\./, '');
}

/** Tells the reader in a tab something. Resolves to nothing when there is none. */
export async function tell(tab: number, message: Message): Promise<unknown> {
  return browser.tabs.sendMessage(tab, message).catch(() => undefined);
}

/** Who is on the page; undefined when no reader is there. */
export async function summarize(tab: number): Promise<PageSummary | undefined> {
  return parsePageSummary(await tell(tab, { type: 'summarize' }));
}

/**
 * Puts the reader into the page, whatever the settings say; undefined when the browser does not let it in.
 */
export async function readOnce(tab: number): Promise<PageSummary | undefined> {
  try {
    await injectReader(tab);
  } catch {
    return undefined;
  }
  return summarize(tab);
}
