/** What axe finds in the card and on every page of the extension: nothing, in light, in dark and from right to left. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../data/settings.ts';
import { toItems } from '../../data/settings-items.ts';
import { inBothBrowsers } from '../setup/both.ts';
import { dismissCard, waitForMarks } from '../setup/reader.ts';
import { faultsIn, shorten } from './axe.ts';
import { article, buildOf, Desk, eventually } from './extension.ts';
import { CARD, openCard } from './talks.ts';

const ARTICLE = 'https://www.reuters.com/world/signing';
const pages = { 'www.reuters.com/world/signing': article('treaty-signing') };

/** A little more than browsers give a popup. In pixels. */
const POPUP = { width: 400, height: 640 };

/** Eleven pages one after the other take half a minute where nothing else runs. */
const ALL_OF_ATLAS_MS = 180_000;

/** Where the atlas looks different, what is there once it has been drawn, and the looks that tell more than light does. */
const ATLAS: [place: string, ready: string, ...further: string[]][] = [
  ['', '.numbers', 'dark', 'Arabic'],
  ['map', '.map a path', 'dark', 'Arabic'],
  ['timeline', '.year', 'Arabic'],
  ['positions', '[data-position]', 'dark', 'Arabic'],
  ['articles', '.article'],
  ['sources', '.sources li'],
  ['method', '.method', 'dark'],
  ['entity/brazil', '.state-status', 'dark', 'Arabic'],
  ['entity/human-rights-watch', '[data-fact]', 'dark'],
  ['kind/person', '.entity-list li', 'Arabic'],
  ['entity/nobody-at-all', 'main a'],
];

const LOOKS = [
  { look: 'light', language: 'en', colorScheme: 'light' },
  { look: 'dark', language: 'en', colorScheme: 'dark' },
  { look: 'Arabic', language: 'ar', colorScheme: 'light' },
] as const;

/** The pages that take axe long are looked at in full once for each direction of the text. */
const onlyColoursIn = ({ colorScheme }: { colorScheme: string }) => ({ onlyColours: colorScheme === 'dark' });

inBothBrowsers('axe finds nothing', { pages, extension: buildOf }, (stage) => {
  let desk: Desk;
  let opened: Page[] = [];
  beforeAll(async () => {
    desk = await Desk.open(stage().session);
  });
  afterEach(async () => {
    await Promise.all(opened.map((page) => page.isClosed() || page.close()));
    opened = [];
    await desk.run('await api.storage.sync.clear()');
  });
  afterAll(() => desk.page.close());

  const speak = (language: Settings['language'], changes: Partial<Settings> = {}) => {
    const items = toItems({ ...DEFAULT_SETTINGS, scope: 'all', language, ...changes });
    return desk.run(`await api.storage.sync.set(${JSON.stringify(items)})`);
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
    const faultsInCard = async () => {
      await page.$eval('cybercrime-context', showToAxe);
      return faultsIn(page, { part: ['cybercrime-context', '[role=dialog]'], ...onlyColoursIn(options) });
    };
    await openCard(page, 'UN Convention against Cybercrime');
    expect(await faultsInCard()).toEqual([]);
    await (await page.waitForSelector(`${CARD} .card-more[aria-expanded=false]`))!.click();
    await (await page.waitForSelector(`${CARD} [aria-pressed]`))!.click();
    await page.waitForSelector(`${CARD} .card-more[aria-expanded=true]`);
    expect(await faultsInCard(), 'all of it, pinned').toEqual([]);
    await (await page.waitForSelector(`${CARD} .card-related button`))!.click();
    await page.waitForSelector(`${CARD} .card-back`);
    expect(await faultsInCard(), 'with a way back').toEqual([]);
    await dismissCard(page);
    await openCard(page, 'Viet Nam');
    await page.waitForSelector(`${CARD} .standing`);
    expect(await faultsInCard(), 'of a State').toEqual([]);
  });

  test.each(LOOKS)('in the popup, $look', async ({ language, ...look }) => {
    await speak(language);
    await visit(look);
    const options = { ...POPUP, ...look };
    const faultsInPopup = async (popup: Page, part?: string) => {
      // As long as what is in it, and without the card's own ground: axe measures no contrast where it scrolls or shades.
      await popup.$eval('#root', (root) => {
        (root as HTMLElement).style.maxHeight = 'none';
        root.querySelector<HTMLElement>('.card')?.style.setProperty('background', 'none');
      });
      return faultsIn(popup, { ...(part ? { part } : {}), ...onlyColoursIn(look) });
    };
    const popup = await open(`popup.html?tab=${await desk.tabOf(ARTICLE)}`, '.row-toggle', options);
    await popup.click('.row-toggle');
    await popup.waitForSelector('.occurrence');
    expect(await faultsInPopup(popup), 'the list').toEqual([]);
    for (const part of ['claims', 'since', 'voices']) {
      await popup.$eval(`details[data-part=${part}] summary`, (summary) => summary.click());
      await popup.waitForSelector(`details[data-part=${part}] .page-part-body`);
    }
    expect(await faultsInPopup(popup, 'details[open]'), 'the record, the change since, the voices').toEqual([]);
    await popup.type('input[type=search]', 'budapest');
    await popup.waitForSelector('[data-entity="budapest-convention"]');
    expect(await faultsInPopup(popup), 'the search').toEqual([]);
    await popup.click('[data-entity="budapest-convention"]');
    await popup.waitForSelector('.entity-view');
    expect(await faultsInPopup(popup), 'an entity').toEqual([]);
    await speak(language, { paused: true });
    const paused = await open(`popup.html?tab=${await desk.tabOf(ARTICLE)}`, '[role=status]', options);
    expect(await faultsInPopup(paused), 'paused, with a recent entity').toEqual([]);
  });

  test.each(LOOKS)('in the settings, $look', async ({ language, ...look }) => {
    await speak(language, { off: ['reuters.com'], own: ['blog.example.net'] });
    const page = await open('options.html', '.shortcuts tbody tr', look);
    await page.$$eval('details', (all) => {
      for (const group of all) group.open = true;
    });
    await page.type('#own-host', 'no host');
    await page.keyboard.press('Enter');
    await eventually('the mistake is shown', () => page.$eval('#own-error', (error) => error.textContent !== ''));
    await shorten(page);
    expect(await faultsIn(page, onlyColoursIn(look))).toEqual([]);
  });

  test.each(LOOKS)('on the first-run page, $look', async ({ language, ...look }) => {
    await speak(language);
    const page = await open('welcome.html', 'h1', look);
    expect(await faultsIn(page, onlyColoursIn(look))).toEqual([]);
  });

  test.each(LOOKS)(
    'in the atlas, $look',
    async ({ language, look: name, ...look }) => {
      await speak(language);
      const faults: Record<string, string[]> = {};
      for (const [place, ready, ...further] of ATLAS) {
        if (name !== 'light' && !further.includes(name)) continue;
        const page = await open(`atlas.html#/${place}`, ready, look);
        await shorten(page);
        const found = await faultsIn(page, onlyColoursIn(look));
        if (found.length > 0) faults[place] = found;
        await page.close();
      }
      expect(faults).toEqual({});
    },
    ALL_OF_ATLAS_MS,
  );
});

/** Runs in the page: lets axe measure contrasts in the card, which it does in the body only, and not over gradients. */
function showToAxe(host: Element): void {
  (document.body as HTMLElement & { moveBefore(node: Node, child: Node | null): void }).moveBefore(host, null);
  // The gradients are a shade along the edge beyond which there is more to scroll to.
  host.shadowRoot!.querySelector<HTMLElement>('[role=dialog]')!.style.backgroundImage = 'none';
}
