import type { ElementHandle, Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inBothBrowsers } from '../setup/both.ts';
import { paintedMarks, waitForMarks } from '../setup/reader.ts';
import { article, buildOf, Desk, eventually } from './extension.ts';
import { small, unnamed } from './usable.ts';

const CARD = 'cybercrime-context >>> [role=dialog]';
const REUTERS = 'https://www.reuters.com/world/treaty-signing';
const CATS = 'https://www.reuters.com/cats';
const BLOG = 'https://blog.example.net/treaty-signing';
const pages = {
  'www.reuters.com/world/treaty-signing': article('treaty-signing'),
  'www.reuters.com/cats': '<!doctype html><title>Cats</title><h1>Cats</h1><p>Cats sleep all day.</p>',
  'blog.example.net/treaty-signing': article('treaty-signing'),
};

/** A little more than browsers give a popup. In pixels. */
const HEIGHT = 640;

inBothBrowsers('the popup', { pages, extension: buildOf }, (stage) => {
  let desk: Desk;
  let opened: Page[] = [];
  beforeEach(async () => {
    desk = await Desk.open(stage().session);
  });
  afterEach(async () => {
    await desk.run('await api.storage.sync.clear()');
    await desk.run('await api.storage.session.clear()');
    await Promise.all(opened.map((page) => page.isClosed() || page.close().catch(() => undefined)));
    opened = [];
    await desk.page.close();
  });

  const visit = async (url: string): Promise<Page> => {
    const page = await stage().session.newPage(url);
    opened.push(page);
    return page;
  };
  /** The popup that speaks of the tab with this address, or of a tab that does not exist. */
  const popupOf = async (url?: string, width = 400): Promise<Page> => {
    const tab = url ? await desk.tabOf(url) : 999_999;
    const popup = await stage().session.openExtensionPage(`popup.html?tab=${tab}`, { width, height: HEIGHT });
    opened.push(popup);
    await popup.waitForSelector('.popup-main');
    return popup;
  };
  const store = (changes: object) =>
    desk.run(`await api.storage.sync.set({ settings: ${JSON.stringify({ version: 2, scope: 'all', ...changes })} })`);
  const press = async (popup: Page, words: string) => {
    const button = await popup.waitForSelector(`::-p-xpath(//button[contains(., "${words}")])`);
    // The popup closes itself after some of them, as the toolbar's does.
    await button!.click().catch(() => undefined);
  };
  const says = (popup: Page, words: string) =>
    popup.waitForSelector(`::-p-xpath(//p[@role="status"][contains(., "${words}")])`);
  const row = (popup: Page, entity: string) =>
    popup.waitForSelector(`.row[data-entity="${entity}"]`) as Promise<ElementHandle<HTMLElement>>;

  test('lists everybody on the page by role, marked or not, with every mention in its words', async () => {
    const page = await visit(REUTERS);
    await waitForMarks(page);
    const popup = await popupOf(REUTERS);
    await row(popup, 'deborah-brown');
    const headings = await popup.$$eval('.kind-heading', (all) => all.map((heading) => heading.textContent));
    for (const role of ['Treaties and instruments', 'Governments', 'International bodies', 'Industry', 'People']) {
      expect(headings.some((heading) => heading?.startsWith(role))).toBe(true);
    }
    const counts = await popup.$$eval('.row .count', (all) => all.map(({ textContent }) => Number(textContent)));
    const found = counts.reduce((sum, count) => sum + count, 0);
    expect(found).toBeGreaterThan((await paintedMarks(page)).length);
    const toggles = await popup.$$('.row-toggle');
    for (const toggle of toggles) await toggle.click();
    expect(await popup.$$eval('.occurrence', (all) => all.length)).toBe(found);
    const marked = await popup.$$eval('.occurrence-marked', (all) => all.map((words) => words.textContent));
    const plain = (words: string | null) => words?.replace(/\s+/g, ' ').trim();
    expect(marked.map(plain).sort()).toEqual((await paintedMarks(page)).map(plain).sort());
  });

  test('goes to the very mention that was chosen, marked or not, lights it up and opens its card', async () => {
    const page = await visit(REUTERS);
    await waitForMarks(page);
    const popup = await popupOf(REUTERS);
    const name = await row(popup, 'hanoi');
    await (await name.evaluateHandle((button) => button.nextElementSibling as HTMLElement)).click();
    const occurrences = await popup.$$('.occurrence');
    expect(occurrences.length).toBeGreaterThan(1);
    const last = occurrences.at(-1)!;
    const after = await last.evaluate((button) => button.querySelector('mark')?.nextSibling?.textContent ?? '');
    await last.click().catch(() => undefined);
    await eventually('the article is in front', () => page.bringToFront().then(() => true));
    const card = await page.waitForSelector(CARD, { visible: true });
    expect(await card!.evaluate((element) => element.getAttribute('aria-label') ?? element.textContent)).toContain(
      'Hanoi',
    );
    // The very words that the card is about, and what follows them on the page.
    const followed = await page.evaluate(() => {
      const [range] = [...(CSS.highlights.get('cybercrime-context-current') ?? [])];
      return (range?.endContainer.textContent ?? '').slice(range?.endOffset).replace(/\s+/g, ' ');
    });
    expect(after.trim()).not.toBe('');
    expect(followed.slice(0, 12)).toBe(after.slice(0, 12));
  });

  test('is searched by keyboard alone', async () => {
    const popup = await popupOf();
    await popup.type('input[type=search]', 'budapest');
    await row(popup, 'budapest-convention');
    const focused = () =>
      popup.evaluate(() => (document.activeElement as HTMLElement).dataset.entity ?? document.activeElement?.localName);
    await popup.keyboard.press('ArrowDown');
    const first = await focused();
    await popup.keyboard.press('ArrowDown');
    expect(await focused()).not.toBe(first);
    await popup.keyboard.press('ArrowUp');
    expect(await focused()).toBe(first);
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('.entity-view [data-fact]');
    await popup.keyboard.press('Escape');
    await eventually('the focus is back on the result', async () => (await focused()) === first);
    await popup.keyboard.press('Escape');
    expect(await focused()).toBe('input');
    await popup.keyboard.press('Escape');
    expect(await popup.$eval('input[type=search]', (input) => (input as HTMLInputElement).value)).toBe('');
    await popup.type('input[type=search]', 'interpol');
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('::-p-xpath(//h2[contains(., "INTERPOL") or contains(., "Interpol")])');
  });

  test('remembers who was opened, by id and in memory only, and forgets when told', async () => {
    const popup = await popupOf();
    await popup.type('input[type=search]', 'europol');
    await (await row(popup, 'europol')).click();
    await popup.waitForSelector('.entity-view');
    const kept = () => desk.run<Record<string, unknown>>('await api.storage.session.get(null)');
    await eventually('it is remembered', async () => JSON.stringify(await kept()) === '{"recent":["europol"]}');
    expect(await desk.run('await api.storage.local.get(null)')).toEqual({});
    const again = await popupOf();
    await again.waitForSelector('.recent [data-entity="europol"]');
    await press(again, 'Forget');
    await eventually('it is forgotten', async () => Object.keys(await kept()).length === 0);
    expect(await again.$('.recent')).toBeNull();
  });

  test('pauses everywhere with one press, and resumes with one, without a reload', async () => {
    const page = await visit(REUTERS);
    await waitForMarks(page);
    const popup = await popupOf(REUTERS);
    await (await popup.waitForSelector('.popup-site button'))!.click();
    await says(popup, 'Paused everywhere');
    await eventually('the marks are gone', async () => (await paintedMarks(page)).length === 0);
    expect(await desk.registration()).toBeUndefined();
    await eventually('the badge is empty', async () => (await desk.badgeOf(await desk.tabOf(REUTERS))) === '');
    await press(popup, 'Resume reading');
    await page.bringToFront();
    await waitForMarks(page);
  });

  test('reads a page once where its site is off', async () => {
    await store({});
    await desk.run('await api.storage.sync.set({ "settings-off-0": ["reuters.com"] })');
    await eventually('the scout is kept from the site', async () =>
      Boolean((await desk.registration())?.excludeMatches?.includes('*://*.reuters.com/*')),
    );
    const page = await visit(REUTERS);
    const popup = await popupOf(REUTERS);
    await says(popup, 'Switched off for reuters.com');
    await press(popup, 'Read this page once');
    await row(popup, 'deborah-brown');
    await page.bringToFront();
    await waitForMarks(page);
    expect(await popup.$eval('input[role=switch]', (input) => (input as HTMLInputElement).checked)).toBe(false);
  });

  test('says why nothing is shown', async () => {
    await says(await popupOf(), 'Browsers keep extensions out');

    await visit(CATS);
    const about = await popupOf(CATS);
    await says(about, 'Nothing from the story');
    await press(about, 'Read this page once');
    await says(about, 'This page was read. It names nothing');

    await store({ scope: 'list' });
    await eventually('only listed sites are read', async () =>
      Boolean((await desk.registration())?.matches.includes('*://*.reuters.com/*')),
    );
    await visit(BLOG);
    const unlisted = await popupOf(BLOG);
    await says(unlisted, 'blog.example.net is not one of your sites');
    await press(unlisted, 'Read this page once');
    await row(unlisted, 'deborah-brown');
  });

  test.each([320, 400])('can be used at %i pixels: every control named, 24 pixels and in sight', async (width) => {
    const page = await visit(REUTERS);
    await waitForMarks(page);
    const popup = await popupOf(REUTERS, width);
    await row(popup, 'deborah-brown');
    await (await popup.waitForSelector('.row-toggle'))!.click();
    expect(await unnamed(popup)).toEqual([]);
    expect(await small(popup)).toEqual([]);
    const { scrollWidth, scrollHeight } = await popup.evaluate(() => ({
      scrollWidth: document.documentElement.scrollWidth,
      scrollHeight: document.documentElement.scrollHeight,
    }));
    expect(scrollWidth).toBeLessThanOrEqual(width);
    expect(scrollHeight).toBeLessThanOrEqual(HEIGHT);
  });
});
