/** Pages that make it hard for anything to stand on top of them. */
import type { Page } from 'puppeteer-core';
import { afterEach, expect, test } from 'vitest';
import { inBothBrowsers } from '../setup/both.ts';
import { hoverMark, paintedMarks, waitForCard } from '../setup/reader.ts';
import { buildOf, eventually } from './extension.ts';
import { addText, CARD, cardBox, openCard, press, talks, visit } from './talks.ts';

const PLAIN = 'https://news.example.org/plain';
const TURNED = 'https://news.example.org/turned';
const pages = {
  'news.example.org/plain': talks(),
  'news.example.org/turned': talks('body { transform: translate(30px, 50px) scale(0.9); filter: brightness(1) }'),
};

inBothBrowsers('the card stands', { pages, extension: buildOf }, (stage) => {
  let page: Page;
  afterEach(() => page.close());
  const open = async (url: string, size = {}) => {
    page = await stage().session.newPage(undefined, size);
    await visit(page, url);
  };
  /** The mouse finds it: nothing lies over it and it is not inert. */
  const canBePinned = async () => {
    await press(page, 'Keep open');
    await page.waitForSelector(`${CARD} button[aria-pressed=true]`);
  };

  test('on a transformed body', async () => {
    await open(TURNED);
    const card = await openCard(page, 'UN Cybercrime Convention');
    const mark = await page.evaluate(() => {
      const range = document.createRange();
      const text = document.querySelector('h1')!.firstChild!;
      range.setStart(text, 17);
      range.setEnd(text, 41);
      const { x, bottom } = range.getBoundingClientRect();
      return { x, bottom };
    });
    expect(Math.abs(card.x - mark.x)).toBeLessThan(2);
    expect(card.y - mark.bottom).toBeGreaterThan(0);
    expect(card.y - mark.bottom).toBeLessThan(12);
    await canBePinned();
  });

  test('in full screen', async () => {
    await open(PLAIN);
    await addText(page, '<section id="f"><p>Budapest Convention</p></section>', 'Budapest Convention');
    await openCard(page, 'Budapest Convention');
    await page.evaluate(() => {
      document.getElementById('f')!.onclick = ({ currentTarget }) => (currentTarget as Element).requestFullscreen();
    });
    await page.mouse.move(1, 1);
    await page.click('#f', { offset: { x: 400, y: 10 } });
    await page.waitForFunction(() => document.fullscreenElement !== null);
    await page.waitForSelector(CARD, { hidden: true });
    await hoverMark(page, 'Budapest Convention');
    await waitForCard(page);
    await canBePinned();
  });

  test('in a modal dialog that a component keeps in its shadow tree', async () => {
    await open(PLAIN);
    await page.evaluate(() => {
      const host = document.createElement('section');
      host.attachShadow({ mode: 'open' }).innerHTML = '<dialog><p>The Budapest Convention.</p></dialog>';
      document.getElementById('more')!.append(host);
      host.shadowRoot!.querySelector('dialog')!.showModal();
    });
    await eventually('the dialog is marked', async () => (await paintedMarks(page)).includes('Budapest Convention'));
    await hoverMark(page, 'Budapest Convention');
    // The card is in the dialog, and so in the component's tree.
    const card = '>>> cybercrime-context >>> [role=dialog]';
    await (await page.waitForSelector(`${card} button[aria-pressed]`))!.click();
    await page.waitForSelector(`${card} button[aria-pressed=true]`);
  });

  test('not behind a dialog that opens later', async () => {
    await open(PLAIN);
    await openCard(page, 'UN Cybercrime Convention');
    await page.evaluate(() => {
      const dialog = document.createElement('dialog');
      document.body.append(dialog);
      dialog.showModal();
    });
    await page.waitForSelector(CARD, { hidden: true });
  });

  test('in a window as small as 400 % zoom makes it', async () => {
    await open(PLAIN, { width: 320, height: 225 });
    await openCard(page, 'UN Cybercrime Convention');
    const { x, y, width, height } = await cardBox(page);
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(320);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y + height).toBeLessThanOrEqual(226);
    expect(height).toBeGreaterThan(140);
    const overflows = await page.$eval(CARD, ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth);
    expect(overflows).toBe(false);
    await page.keyboard.press('Escape');
    await page.waitForSelector(CARD, { hidden: true });
  });
});
