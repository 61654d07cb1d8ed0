/** Everything without a mouse. Commands are sent as the background sends them: no driver presses a browser's own keys. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inBothBrowsers } from '../setup/both.ts';
import { paintedMarks, waitForCard } from '../setup/reader.ts';
import { buildOf, Desk, eventually } from './extension.ts';
import { addText, aLongWhile, CARD, focusInCard, openCard, TALKS_URL, talks, visit } from './talks.ts';

const LINKS = `<p><a id="before" href="#before">Before</a></p>
<p>Then spoke <i>Human Rights Watch</i> at length.</p><p><a id="after" href="#after">After</a></p>`;

inBothBrowsers('by keyboard', { pages: { 'news.example.org/talks': talks() }, extension: buildOf }, (stage) => {
  let page: Page;
  let desk: Desk;
  let tab: number;
  beforeEach(async () => {
    page = await stage().session.newPage();
    await visit(page);
    await addText(page, LINKS, 'Human Rights Watch');
    desk = await Desk.open(stage().session);
    tab = await desk.tabOf(TALKS_URL);
    await page.bringToFront();
    await page.evaluate(() => {
      const world = globalThis as { keys?: string[] };
      world.keys = [];
      for (const type of ['keydown', 'keyup'])
        window.addEventListener(type, (event) => world.keys!.push(`${type} ${(event as KeyboardEvent).key}`));
    });
  });
  afterEach(async () => {
    await desk.page.close();
    await page.close();
  });
  const tell = (message: object) => desk.tell(tab, message);
  const focusInPage = () => page.evaluate(() => document.activeElement?.id);
  const keysHeard = () => page.evaluate(() => (globalThis as { keys?: string[] }).keys);

  test('opens the mention nearest to the focus, takes the focus, and gives it back', async () => {
    await page.focus('#after');
    await tell({ type: 'open-nearest' });
    expect((await waitForCard(page)).name).toBe('Human Rights Watch');
    expect(await focusInCard(page)).toBe('dialog');
    await page.keyboard.press('Escape');
    await page.waitForSelector(CARD, { hidden: true });
    expect(await focusInPage()).toBe('after');
  });

  test('the nearest to the caret, when there is one', async () => {
    await page.evaluate(() => document.getSelection()!.collapse(document.querySelector('h1')!.firstChild, 3));
    await tell({ type: 'open-nearest' });
    expect((await waitForCard(page)).name).toBe('United Nations Convention against Cybercrime');
  });

  test('Escape is the card’s while one is open, and the page’s otherwise', async () => {
    await tell({ type: 'open-nearest' });
    await waitForCard(page);
    await page.keyboard.press('Escape');
    await page.waitForSelector(CARD, { hidden: true });
    expect(await keysHeard()).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await keysHeard()).toEqual(['keydown Escape', 'keyup Escape']);
  });

  test('Tab goes through the card and on in the page, after the name', async () => {
    await page.focus('#before');
    await tell({ type: 'open-nearest' });
    await waitForCard(page);
    const stops = new Set<string | undefined>();
    for (let press = 0; press < 60 && (await page.$(CARD)); press += 1) {
      stops.add(await focusInCard(page));
      await page.keyboard.press('Tab');
    }
    expect(await focusInPage()).toBe('after');
    for (const words of ['Keep open', 'Close', 'Open in the atlas', 'Report a mistake', 'Hide on this site'])
      expect(stops).toContain(words);
  });

  test('Shift and Tab goes back in the page', async () => {
    await page.focus('#after');
    await tell({ type: 'open-nearest' });
    await waitForCard(page);
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    await page.waitForSelector(CARD, { hidden: true });
    expect(await focusInPage()).toBe('before');
  });

  test('what is typed in the card does not set off the page’s shortcuts', async () => {
    await tell({ type: 'open-nearest' });
    await waitForCard(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForSelector(`${CARD} button[aria-pressed=true]`);
    await page.keyboard.press('k');
    expect(await keysHeard()).toEqual([]);
  });

  test('pins and closes by command', async () => {
    await tell({ type: 'open-nearest' });
    await waitForCard(page);
    await tell({ type: 'pin' });
    await page.waitForSelector(`${CARD} button[aria-pressed=true]`);
    expect(await page.evaluate(() => CSS.highlights.has('cybercrime-context-pinned'))).toBe(true);
    await tell({ type: 'close' });
    await page.waitForSelector(CARD, { hidden: true });
  });

  test('says where a step led, briefly and politely', async () => {
    await tell({ type: 'step', by: 1 });
    await waitForCard(page);
    const count = (await paintedMarks(page)).length;
    const news = await page.evaluate(() => {
      const root = document.querySelector('cybercrime-context')!.shadowRoot!;
      return root.querySelector('div[role=status]')!.textContent;
    });
    expect(news).toBe(`1 of ${count}`);
  });

  test('goes on from where the reader has scrolled to', async () => {
    await addText(
      page,
      `<div style="height:2000px"></div>${LINKS}<div style="height:2000px"></div>`,
      'Human Rights Watch',
    );
    await page.$eval('#before', (element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
    const there = await page.evaluate(() => window.scrollY);
    await tell({ type: 'step', by: 1 });
    expect((await waitForCard(page)).name).toBe('Human Rights Watch');
    expect(await page.evaluate(() => window.scrollY)).toBe(there);
  });

  test('a mouse that is nudged does not close what is read by keyboard', async () => {
    await openCard(page, 'Human Rights Watch');
    await tell({ type: 'open-nearest' });
    expect(await focusInCard(page)).toBe('dialog');
    await page.keyboard.press('Tab');
    await page.mouse.move(3, 3, { steps: 4 });
    await aLongWhile();
    expect(await page.$(CARD)).not.toBeNull();
  });

  test('a hovered card neither takes the focus nor speaks', async () => {
    await page.focus('#after');
    await openCard(page, 'Human Rights Watch');
    expect(await focusInPage()).toBe('after');
    const spoken = await page.evaluate(() => {
      const root = document.querySelector('cybercrime-context')!.shadowRoot!;
      return [...root.querySelectorAll('[role=status], [aria-live]')].map((region) => region.textContent).join('');
    });
    expect(spoken).toBe('');
  });

  test('the card says what it is', async () => {
    await openCard(page, 'Human Rights Watch');
    await eventually('label and description', () =>
      page.$eval(CARD, (card) => {
        const root = card.getRootNode() as ShadowRoot;
        const description = root.getElementById(card.getAttribute('aria-describedby')!)?.textContent ?? '';
        return card.getAttribute('aria-label') === 'Human Rights Watch' && description.length > 20;
      }),
    );
  });
});
