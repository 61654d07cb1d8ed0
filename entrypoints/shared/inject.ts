/** Puts the reader, or the scout, into a tab. Needs permission for the tab's site, or `activeTab` after a click. */
import { browser } from 'wxt/browser';
import marksCss from '../reader.content/marks.css?inline';

export const SCOUT = 'scout.js';
const READER = 'reader.js';

/** Injects the reader into a tab's top frame. Rejects where the browser does not allow it. */
export async function injectReader(tabId: number): Promise<void> {
  const target = { tabId };
  await browser.scripting.insertCSS({ target, css: marksCss });
  await browser.scripting.executeScript({ target, files: [`/${READER}`] });
}

/** Injects the scout into a tab that was open before its site was switched on. */
export async function injectScout(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [`/${SCOUT}`] });
}
