/** The tab that the popup speaks of and speaks with. */
import { browser } from 'wxt/browser';
import { injectReader } from '../shared/inject.ts';
import { type Message, type PageSummary, parsePageSummary } from '../shared/messages.ts';

export interface PopupTab {
  id: number;
  /** Undefined where the browser keeps it to itself: no permission, or a page of its own. */
  url: string | undefined;
  /** In a private window, of which nothing is to be remembered. */
  incognito: boolean;
}

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
