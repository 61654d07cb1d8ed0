import type { Page } from 'puppeteer-core';
import { afterEach, expect, test } from 'vitest';
import { loadCompiled } from '../../data/load.ts';
import { inBothBrowsers } from '../setup/both.ts';
import { buildOf, Desk, eventually } from './extension.ts';

const { dataset } = loadCompiled();
const SECTIONS = ['', 'map', 'timeline', 'positions', 'articles', 'sources', 'method'];
const ROWS = '.status-table tbody tr';

inBothBrowsers('the atlas', { pages: {}, extension: buildOf }, (stage) => {
  let page: Page;
  afterEach(() => page.close());

  const open = async (place: string, width = 1200) => {
    page = await stage().session.openExtensionPage(`atlas.html${place}`, { width });
    await page.waitForSelector('h1');
  };
  const texts = (selector: string) => page.$$eval(selector, (all) => all.map(({ textContent }) => textContent));
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  const count = (selector: string) => page.$$eval(selector, ({ length }) => length);

  test('every section opens from the navigation, says so, and takes the focus to its heading', async () => {
    await open('');
    for (const section of SECTIONS) {
      await page.click(`.atlas-nav a[href="#/${section}"]`);
      await page.waitForSelector(`.atlas-nav a[href="#/${section}"][aria-current=page]`);
      const [heading, ...more] = await texts('h1');
      expect(more).toEqual([]);
      // It had the focus from the beginning, or has it now.
      if (section) expect(await focused()).toBe(heading);
      expect(await page.title()).toContain(heading);
    }
  });

  test('an address that leads nowhere says so and shows the way on', async () => {
    await open('#/entity/nobody-at-all');
    expect(await texts('main')).toEqual([expect.stringContaining('“nobody-at-all” leads nowhere')]);
    await page.click('main a[href="#/"]');
    await page.waitForSelector('.numbers');
  });

  test('no section is wider than a phone', async () => {
    for (const place of [...SECTIONS, 'entity/un-convention-against-cybercrime', 'kind/person']) {
      await open(`#/${place}`, 360);
      const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(excess, place).toBeLessThanOrEqual(0);
      await page.close();
    }
    await open('');
  });

  test('the numbers on the front are those of the records, each with its day', async () => {
    await open('#/');
    const signed = dataset.states.filter(({ convention }) => convention.signed);
    const later = signed.filter(({ convention }) => convention.signed! > dataset.signatoriesAsOf);
    const ratified = dataset.states.filter(({ convention }) => convention.ratified);
    const parties = dataset.states.filter(({ budapest }) => budapest.status === 'party');
    expect(await texts('.number-value')).toEqual(
      [signed.length - later.length, ratified.length, parties.length].map(String),
    );
    expect(await texts('.number .quiet')).toHaveLength(3);
    for (const line of await texts('.number .quiet')) expect(line).toContain('As of');
  });

  test('the map draws States, and the table beneath it has all of them', async () => {
    await open('#/map');
    expect(await count('.map a path')).toBeGreaterThan(160);
    expect(await count(ROWS)).toBe(dataset.states.length);
    expect(dataset.states).toHaveLength(196);
    const drawn = await page.$$eval('.map a, .small-states a', (links) =>
      links.map((link) => link.getAttribute('href')),
    );
    expect(new Set(drawn)).toEqual(new Set(dataset.states.map(({ entity }) => `#/entity/${entity}`)));
    expect(await texts('figcaption')).toEqual([expect.stringContaining('no position is taken')]);
  });

  test('a State on the map says where it stands, by pointer and by keyboard, and leads to its page', async () => {
    await open('#/map');
    await page.hover('.map a[href="#/entity/brazil"]');
    await page.waitForSelector('.map-tip');
    expect(await texts('.map-tip')).toEqual([expect.stringContaining('Brazil')]);
    // One tab stop for all of the map; the arrows go on from there.
    expect(await count('.map a[tabindex="0"]')).toBe(1);
    await page.focus('.toggle input:checked');
    await page.keyboard.press('Tab');
    const label = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    const first = await label();
    await page.keyboard.press('ArrowLeft');
    const second = await label();
    expect(second).not.toBe(first);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.entity h1');
    expect(second).toContain((await texts('h1'))[0]);
  });

  test('the map shows the Budapest Convention when asked, and the address says so', async () => {
    await open('#/map');
    await page.focus('.toggle input:checked');
    await page.keyboard.press('ArrowRight');
    await page.waitForSelector('.legend li:nth-child(4)');
    await eventually('the address names the convention', async () => page.url().endsWith('#/map?c=budapest'));
    expect((await texts('.legend li'))[0]).toMatch(/^\s*Party\s+\d+$/);
  });

  test('the table is filtered and sorted by keyboard', async () => {
    await open('#/map');
    await page.focus('.filters input[type=search]');
    await page.keyboard.type('qatar');
    await eventually('one row is left', async () => (await count(ROWS)) === 1);
    expect(page.url()).toContain('q=qatar');
    for (let letter = 0; letter < 'qatar'.length; letter++) await page.keyboard.press('Backspace');
    await eventually('all rows are back', async () => (await count(ROWS)) === dataset.states.length);

    const head = '.status-table thead th:nth-child(2)';
    const first = async () => (await texts(`${ROWS}:first-child`))[0]!;
    await page.focus(`${head} button`);
    await page.keyboard.press('Enter');
    await page.waitForSelector(`${head}[aria-sort=ascending]`);
    expect(await first()).toMatch(/2025/);
    await page.keyboard.press('Enter');
    await page.waitForSelector(`${head}[aria-sort=descending]`);
    // Latest first, and those without a date still last.
    expect(await first()).toMatch(/2026/);
    expect(await focused()).toBe('UN convention signed');
  });

  test('positions are filtered by stance, kind and year', async () => {
    await open('#/positions');
    const all = dataset.entities.flatMap(({ kind, positions }) => positions.map((position) => ({ kind, ...position })));
    expect(await count('[data-position]')).toBe(all.length);
    const [stance, kind, , from] = await page.$$('.filters select');
    await stance!.select('critical');
    await kind!.select('civil-society');
    await from!.select('2025');
    const wanted = all.filter((one) => one.stance === 'critical' && one.kind === 'civil-society' && one.date >= '2025');
    await eventually('they are left', async () => (await count('[data-position]')) === wanted.length);
    const shown = await page.$$eval('[data-position]', (all) => all.map((one) => one.getAttribute('data-position')));
    expect(shown.sort()).toEqual(wanted.map(({ id }) => id).sort());
    expect(await count('[data-position] .evidence a[href^=http]')).toBeGreaterThanOrEqual(wanted.length);
  });

  test('the search leads to an entity, with sources for every fact', async () => {
    await open('#/');
    await page.type('input[type=search]', 'budapset');
    const link = await page.waitForSelector('.atlas-search a[href="#/entity/budapest-convention"]');
    await link!.click();
    await page.waitForSelector('.entity [data-fact]');
    expect(await count('.entity [data-fact]:not(:has(a[href^=http]))')).toBe(0);
    expect(await focused()).toContain('Budapest Convention');
    await page.evaluate(() => history.back());
    await page.waitForSelector('.atlas-search a[href="#/entity/budapest-convention"]');
  });

  test('what is not verified says so: statements, titles of articles, signatures', async () => {
    const doubtful = dataset.entities.find(({ facts }) => facts.some(({ doubt }) => doubt))!;
    await open(`#/entity/${doubtful.id}`);
    for (const { id, doubt } of doubtful.facts.filter(({ doubt }) => doubt)) {
      expect(await texts(`[data-fact="${id}"] .doubt`)).toEqual([doubt]);
      expect(await texts(`[data-fact="${id}"] .confidence`)).toEqual(['Not verified']);
    }
    await page.close();
    await open('#/articles');
    expect(await count('.article')).toBe(68);
    expect(await count('.article > .unverified')).toBe(dataset.articles.filter(({ checked }) => !checked).length);
    await page.close();
    await open('#/map');
    const later = dataset.states.filter(({ convention }) => (convention.signed ?? '') > dataset.signatoriesAsOf);
    expect(await count('.status-table .unverified')).toBe(later.length);
  });

  test('a source leads to the statements that rest on it', async () => {
    const { id, sources } = dataset.entities.flatMap(({ facts }) => facts)[0]!;
    await open(`#/sources/${sources[0]}`);
    await page.waitForSelector(`[data-source="${sources[0]}"] details[open] .citations`);
    const owners = await page.$$eval(`[data-source="${sources[0]}"] .citations a`, (links) =>
      links.map((link) => link.getAttribute('href')),
    );
    expect(owners).toContain(`#/entity/${id.split('/')[0]}`);
  });

  test('the popup opens the atlas, also at an entity', async () => {
    await open('#/method');
    const { session } = stage();
    const popup = await session.openExtensionPage('popup.html', { width: 400, height: 640 });
    await popup.type('input[type=search]', 'budapest convention on');
    await (await popup.waitForSelector(
      '::-p-xpath(//li//button[contains(., "Budapest Convention on Cybercrime")])',
    ))!.click();
    const button = await popup.waitForSelector('::-p-xpath(//button[contains(., "Open in the atlas")])');
    const desk = await Desk.open(session);
    await popup.bringToFront();
    // The popup closes itself then.
    await button!.click().catch(() => undefined);
    await eventually('the tab is open', () =>
      desk.run(
        'api.extension.getViews({ type: "tab" }).some(({ location }) => location.hash.startsWith("#/entity/budapest"))',
      ),
    );
    await desk.page.close();
  });

  test('nothing is asked of anybody', async () => {
    for (const section of SECTIONS) {
      await open(`#/${section}`);
      const asked = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
      expect(asked.filter((url) => !url.startsWith(stage().session.extensionOrigin))).toEqual([]);
      await page.close();
    }
    expect(stage().server.requests).toEqual([]);
    await open('');
  });
});
