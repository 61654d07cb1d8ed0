/** The extension is updated or taken away while its marks stand in open tabs: nothing of the old one may stay at work. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inBothBrowsers } from '../setup/both.ts';
import { dismissCard, hoverMark, paintedMarks, waitForCard, waitForMarks } from '../setup/reader.ts';
import { buildOf, Desk, eventually, markup } from './extension.ts';
import { addText, CARD, TALKS_URL, talks } from './talks.ts';

const NAME = 'UN Cybercrime Convention';
/** Longer than a card takes to come and a change to be read. */
const LONG_ENOUGH_MS = 2500;

const pages = { [TALKS_URL.replace('https://', '')]: talks() };

inBothBrowsers('an update with tabs open', { pages, extension: buildOf }, (stage) => {
  let page: Page;
  let faults: string[];
  beforeEach(async () => {
    page = await stage().session.newPage();
    faults = [];
    page.on('pageerror', (fault) => faults.push(String(fault)));
    await page.goto(TALKS_URL);
    await waitForMarks(page);
  });
  afterEach(() => page.close());

  /** Installed over itself: the old copy goes, the new one starts, the tabs stay. */
  const update = async () => {
    const { session } = stage();
    await session.browser.installExtension(buildOf(session.name));
    await eventually('the new copy is at work', async () => {
      const desk = await Desk.open(session);
      const registered = await desk.registration().finally(() => desk.page.close());
      return Boolean(registered);
    });
    await page.bringToFront();
  };
  const pause = () => new Promise((resolve) => setTimeout(resolve, LONG_ENOUGH_MS));

  test('the page is read by the new copy, with one card for a name and nothing left of the old one', async () => {
    const [before, marks] = [await markup(page), await paintedMarks(page)];
    await hoverMark(page, NAME);
    await waitForCard(page);
    await update();
    // Both copies hear of this change, if the old one still listens.
    await addText(page, '<p>Human Rights Watch spoke.</p>', 'Human Rights Watch');
    await dismissCard(page);
    await hoverMark(page, 'Human Rights Watch');
    expect((await waitForCard(page)).name).toBe('Human Rights Watch');
    expect(await page.$$('cybercrime-context')).toHaveLength(1);
    await page.evaluate(() => {
      document.getElementById('more')!.textContent = '';
    });
    await eventually('the marks are as they were', async () => `${await paintedMarks(page)}` === `${marks}`);
    expect(await markup(page)).toBe(before);
    expect(faults).toEqual([]);
  });

  test('marks stay through three updates in a row, and what the reader has chosen stays too', async () => {
    const marks = await paintedMarks(page);
    const desk = await Desk.open(stage().session);
    await desk.run(`await api.storage.sync.set({ kept: 'through updates' })`);
    await desk.page.close();
    for (let times = 0; times < 3; times += 1) await update();
    await pause();
    expect(await paintedMarks(page)).toEqual(marks);
    const after = await Desk.open(stage().session);
    expect(await after.run(`(await api.storage.sync.get('kept')).kept`)).toBe('through updates');
    await after.run(`await api.storage.sync.remove('kept')`);
    await after.page.close();
    expect(faults).toEqual([]);
  });

  test('taken away, it opens no cards and reads no changes any more', async () => {
    const { browser, name } = stage().session;
    const id = new URL(stage().session.extensionOrigin).host;
    const desk = await Desk.open(stage().session);
    const ownId = await desk.run<string>('api.runtime.id');
    expect(name === 'chromium' ? ownId : id).toBe(id);
    await browser.uninstallExtension(ownId);
    try {
      await page.bringToFront();
      await page.evaluate(() => {
        document.getElementById('more')!.textContent = 'Human Rights Watch spoke.';
      });
      await pause();
      expect(await paintedMarks(page)).not.toContain('Human Rights Watch');
      const { x, y } = (await (await page.$('h1'))!.boundingBox())!;
      for (const across of [90, 140, 190, 240, 290]) await page.mouse.move(x + across, y + 12);
      await pause();
      expect(await page.$$(CARD)).toEqual([]);
      expect(faults).toEqual([]);
    } finally {
      await browser.installExtension(buildOf(name));
    }
  });
});
