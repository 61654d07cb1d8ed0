/** Fingers on a small screen. Chromium is touched by its driver; Firefox's cannot, and gets the events that a finger makes. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inBothBrowsers } from '../setup/both.ts';
import { waitForCard } from '../setup/reader.ts';
import { buildOf } from './extension.ts';
import { addText, aLongWhile, CARD, cardBox, focusInCard, linesOf, TALKS_URL, talks, visit } from './talks.ts';

const PHONE = { width: 360, height: 640 };
const TEXT = `<p><span id="plain">Budapest Convention</span> and other words that stand alone.</p>
<p>See <a id="link" href="#followed">Human Rights Watch</a>.</p>`;

inBothBrowsers('by touch', { pages: { 'news.example.org/talks': talks() }, extension: buildOf }, (stage) => {
  let page: Page;
  beforeEach(async () => {
    page = await stage().session.newPage();
    const isChromium = stage().session.name === 'chromium';
    await page.setViewport(isChromium ? { ...PHONE, hasTouch: true, isMobile: true } : PHONE);
    await visit(page, TALKS_URL);
    await addText(page, TEXT, 'Human Rights Watch');
  });
  afterEach(() => page.close());

  /** What a finger makes of itself: `types` in turn, at a place. */
  const act = (x: number, y: number, types: string[]) =>
    page.evaluate(
      (clientX, clientY, names) => {
        const target = document.elementFromPoint(clientX, clientY)!;
        const options = { bubbles: true, cancelable: true, composed: true, clientX, clientY, pointerType: 'touch' };
        return names.map((name) => target.dispatchEvent(new PointerEvent(name, options)));
      },
      x,
      y,
      types,
    );
  const tapAt = async (x: number, y: number) => {
    if (stage().session.name === 'chromium') await page.touchscreen.tap(x, y);
    else await act(x, y, ['pointerdown', 'pointerup', 'click']);
  };
  const tap = async (selector: string) => {
    const { x, y, width, height } = (await linesOf(page, selector))[0]!;
    await tapAt(x + width / 2, y + height / 2);
  };

  test('a tap opens a sheet along the lower edge, a tap elsewhere closes it', async () => {
    await tap('#plain');
    expect((await waitForCard(page)).name).toContain('Budapest');
    const { x, y, width, height } = await cardBox(page);
    expect([x, width]).toEqual([0, 360]);
    expect(Math.round(y + height)).toBe(640);
    expect(height).toBeLessThanOrEqual(640 * 0.61);
    expect(await focusInCard(page)).toBe('dialog');
    await tapAt(12, 12);
    await page.waitForSelector(CARD, { hidden: true });
  });

  test('a tap on a link follows the link', async () => {
    await tap('#link');
    await page.waitForFunction(() => location.hash === '#followed');
    await aLongWhile();
    expect(await page.$(CARD)).toBeNull();
  });

  test('a long press on a link opens the card instead of its menu; pressed again, the menu comes', async () => {
    const { x, y, width, height } = (await linesOf(page, '#link'))[0]!;
    const press = () => act(x + width / 2, y + height / 2, ['pointerdown', 'contextmenu']);
    expect(await press()).toEqual([true, false]);
    expect((await waitForCard(page)).name).toBe('Human Rights Watch');
    expect(await press()).toEqual([true, true]);
    expect(await page.evaluate(() => location.hash)).toBe('');
  });

  test('scrolling the article keeps the card, scrolling the name away closes it', async () => {
    await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<div style="height:3000px"></div>'));
    await tap('#plain');
    await waitForCard(page);
    await act(20, 40, ['pointerdown', 'pointermove', 'pointercancel']);
    await page.evaluate(() => window.scrollBy({ top: 30, behavior: 'instant' }));
    await aLongWhile();
    expect(await page.$(CARD)).not.toBeNull();
    await page.evaluate(() => window.scrollBy({ top: 2000, behavior: 'instant' }));
    await page.waitForSelector(CARD, { hidden: true });
  });

  test('the handle, pulled down, closes the card; so does the button', async () => {
    await tap('#plain');
    await waitForCard(page);
    const { x, y } = await cardBox(page);
    await page.mouse.move(x + 180, y + 10);
    await page.mouse.down();
    await page.mouse.move(x + 180, y + 90, { steps: 5 });
    await page.mouse.up();
    await page.waitForSelector(CARD, { hidden: true });
    await tap('#plain');
    await waitForCard(page);
    const close = (await page.waitForSelector(`${CARD} button[title="Close"]`))!;
    const size = await close.evaluate((button) => {
      const box = button.getBoundingClientRect();
      return Math.min(box.width, box.height);
    });
    expect(size).toBeGreaterThanOrEqual(24);
    await close.click();
    await page.waitForSelector(CARD, { hidden: true });
  });
});
