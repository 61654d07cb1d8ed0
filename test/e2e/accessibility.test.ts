/** What axe finds in the card and on every page of the extension: nothing, in light, in dark and from right to left. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { SETTINGS_VERSION } from '../../data/settings-versions.ts';
import { inBothBrowsers } from '../setup/both.ts';
import { waitForMarks } from '../setup/reader.ts';
import { faultsIn } from './axe.ts';
import { article, buildOf, Desk, eventually } from './extension.ts';
import { CARD, openCard, press } from './talks.ts';

const ARTICLE = 'https://www.reuters.com/world/signing';
const pages = { 'www.reuters.com/world/signing': article('treaty-signing') };

/** A little more than browsers give a popup. In pixels. */
const POPUP = { width: 400, height: 640 };

/** Where the atlas looks different, and what is there once it has been drawn. */
const ATLAS: [place: string, ready: string][] = [
  ['', '.numbers'],
  ['map', '.map a path'],
  ['timeline', '.year'],
  ['positions', '[data-position]'],
  ['articles', '.article'],
  ['sources', '.sources li'],
  ['method', '.method'],
  ['entity/brazil', '.state-status'],
  ['entity/human-rights-watch', '[data-fact]'],
  ['kind/person', '.entity-list li'],
  ['entity/nobody-at-all', 'main a'],
];

const LOOKS = [
  { look: 'light', language: 'en', colorScheme: 'light' },
  { look: 'dark', language: 'en', colorScheme: 'dark' },
  { look: 'Arabic', language: 'ar', colorScheme: 'light' },
] as const;

inBothBrowsers('axe finds nothing', { pages, extension: buildOf }, (stage) => {
  let desk: Desk;
  let opened: Page[] = [];
  beforeAll(async () => {
    desk = await Desk.open(stage().session);
  });
  afterEach(async () => {
    await Promise.all(opened.map((page) => page.close()));
    opened = [];
    await desk.run('await api.storage.sync.clear()');
  });
  afterAll(() => desk.page.close());

  const speak = (language: string, changes = {}) => {
    const settings = { version: SETTINGS_VERSION, language, scope: 'all', ...changes };
    return desk.run(`await api.storage.sync.set(${JSON.stringify({ settings })})`);
  };
  const visit = async (options: object) => {
    const page = await stage().session.newPage(ARTICLE, options);
    opened.push(page);
    await waitForMarks(page);
    return page;
  };
  const open = async (place: string, ready: string, options: object) => {
    const page = await stage().session.openExtensionPage(place, options);
    opened.push(page);
    await page.waitForSelector(ready);
    return page;
  };

  test.each(LOOKS)('in the card, $look', async ({ language, ...options }) => {
    await speak(language);
    const page = await visit(options);
    await openCard(page, 'UN Convention against Cybercrime');
    await page.$eval('cybercrime-context', showToAxe);
    expect(await faultsIn(page, ['cybercrime-context', '[role=dialog]'])).toEqual([]);
  });
});

/** Runs in the page: lets axe measure contrasts in the card, which it does in the body only, and not over gradients. */
function showToAxe(host: Element): void {
  (document.body as HTMLElement & { moveBefore(node: Node, child: Node | null): void }).moveBefore(host, null);
  // The gradients are a shade along the edge beyond which there is more to scroll to.
  host.shadowRoot!.querySelector<HTMLElement>('[role=dialog]')!.style.backgroundImage = 'none';
}
