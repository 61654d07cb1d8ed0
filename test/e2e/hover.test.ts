/** The pointer: a card when somebody wants to know, and only then. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inBothBrowsers } from '../setup/both.ts';
import { hoverMark, waitForCard } from '../setup/reader.ts';
import { buildOf } from './extension.ts';
import { addText, aLongWhile, CARD, cardBox, linesOf, openCard, TALKS_URL, talks, visit } from './talks.ts';

inBothBrowsers('hovering', { pages: { 'news.example.org/talks': talks() }, extension: buildOf }, (stage) => {
  let page: Page;
  beforeEach(async () => {
    page = await stage().session.newPage();
    await visit(page, TALKS_URL);
  });
  afterEach(() => page.close());
  const isOpen = async () => (await page.$(CARD)) !== null;

  test('no card over selected words, but over others while something is selected', async () => {
    await addText(
      page,
      '<p id="s">The Budapest Convention.</p><p>Human Rights Watch spoke.</p>',
      'Budapest Convention',
    );
    await page.evaluate(() => document.getSelection()!.selectAllChildren(document.getElementById('s')!));
    await hoverMark(page, 'Budapest Convention');
    await aLongWhile();
    expect(await isOpen()).toBe(false);
    await openCard(page, 'Human Rights Watch');
  });

  test('no card during a drag that ends on a name', async () => {
    await page.mouse.move(60, 20);
    await page.mouse.down();
    await hoverMark(page, 'UN Cybercrime Convention', 1);
    await aLongWhile();
    expect(await isOpen()).toBe(false);
    await page.mouse.up();
  });

  test('dismissed with Escape, a card does not come back while the pointer stays on the name', async () => {
    await openCard(page, 'UN Cybercrime Convention');
    await page.keyboard.press('Escape');
    await page.waitForSelector(CARD, { hidden: true });
    await hoverMark(page, 'UN Cybercrime Convention');
    await aLongWhile();
    expect(await isOpen()).toBe(false);
    await page.mouse.move(1, 1, { steps: 3 });
    await aLongWhile();
    await openCard(page, 'UN Cybercrime Convention');
  });

  test('nor after a press on it', async () => {
    await openCard(page, 'UN Cybercrime Convention');
    await page.mouse.down();
    await page.mouse.up();
    await page.waitForSelector(CARD, { hidden: true });
    await hoverMark(page, 'UN Cybercrime Convention');
    await aLongWhile();
    expect(await isOpen()).toBe(false);
  });

  test('stands beside the line that is hovered when a name wraps', async () => {
    const wrapped = '<p style="width:min-content">Many spoke of the <span id="n">Budapest Convention</span> today.</p>';
    await addText(page, wrapped, 'Budapest Convention');
    const lines = await linesOf(page, '#n');
    expect(lines).toHaveLength(2);
    for (const { x, y, width, height } of lines) {
      await page.mouse.move(x + width / 2 - 2, y + height / 2);
      await page.mouse.move(x + width / 2, y + height / 2);
      await waitForCard(page);
      const card = await cardBox(page);
      expect(Math.abs(card.x - x)).toBeLessThan(2);
      expect(Math.min(Math.abs(card.y - y - height), Math.abs(y - card.y - card.height))).toBeLessThan(10);
      await page.mouse.move(1, 1, { steps: 3 });
      await page.waitForSelector(CARD, { hidden: true });
    }
  });

  test('moves with its line, and goes when the line goes', async () => {
    await addText(page, `<p id="n">Budapest Convention</p><div style="height:3000px"></div>`, 'Budapest Convention');
    const before = await openCard(page, 'Budapest Convention');
    const from = (await linesOf(page, '#n'))[0]!.y;
    await page.evaluate(() => window.scrollBy({ top: 40, behavior: 'instant' }));
    await aLongWhile();
    const moved = from - (await linesOf(page, '#n'))[0]!.y;
    expect(moved).toBeGreaterThan(0);
    expect(Math.abs(before.y - (await cardBox(page)).y - moved)).toBeLessThan(2);
    await page.evaluate(() => window.scrollBy({ top: 2000, behavior: 'instant' }));
    await page.waitForSelector(CARD, { hidden: true });
  });

  test('goes when its line is scrolled out of a box of the page', async () => {
    const box = `<div id="b" style="height:120px;overflow:auto"><p>Budapest Convention</p><div style="height:600px"></div></div>`;
    await addText(page, box, 'Budapest Convention');
    await openCard(page, 'Budapest Convention');
    await page.$eval('#b', (element) => element.scrollTo({ top: 200, behavior: 'instant' }));
    await page.waitForSelector(CARD, { hidden: true });
  });

  test('a tall card stays inside the window and scrolls inside', async () => {
    await page.setViewport({ width: 1200, height: 420 });
    await addText(page, '<p>Human Rights Watch spoke.</p>', 'Human Rights Watch');
    const { y, height } = await openCard(page, 'Human Rights Watch');
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y + height).toBeLessThanOrEqual(420);
    const scrolls = await page.$eval(CARD, (card) => card.scrollHeight > card.clientHeight);
    expect(scrolls).toBe(true);
  });

  test('words of the card can be selected, and the page is not told', async () => {
    const { x, y, width } = await openCard(page, 'UN Cybercrime Convention');
    await page.evaluate(() => {
      const world = globalThis as { heard?: string[] };
      world.heard = [];
      for (const type of ['click', 'pointerdown', 'keydown', 'focusin'])
        document.addEventListener(type, ({ type: heard }) => world.heard!.push(heard));
    });
    await page.mouse.move(x + 20, y + 80, { steps: 3 });
    await page.mouse.down();
    await page.mouse.move(x + width + 30, y + 85, { steps: 4 });
    await aLongWhile();
    expect(await isOpen()).toBe(true);
    await page.mouse.move(x + 60, y + 85, { steps: 3 });
    await page.mouse.up();
    expect(await page.evaluate(() => (globalThis as { heard?: string[] }).heard)).toEqual([]);
  });
});
