/** What stands in the card, and what can be done there. */
import type { Page } from 'puppeteer-core';
import { afterEach, expect, test } from 'vitest';
import { inBothBrowsers } from '../setup/both.ts';
import { paintedMarks, waitForCard, waitForMarks } from '../setup/reader.ts';
import { buildOf, Desk, eventually } from './extension.ts';
import { addText, CARD, focusInCard, openCard, press, talks, visit } from './talks.ts';

const SECURE = 'https://news.example.org/talks';
const OPEN = 'http://news.example.org/talks';
const TO_HIDE = 'https://www.apnews.com/talks';
const TEXT = `<p>Deborah Brown of Human Rights Watch spoke.</p><p>Deborah Brown then left.</p><p>The treaty is new.</p>`;

inBothBrowsers('in the card', { pages: { '/talks': talks() }, extension: buildOf }, (stage) => {
  let page: Page;
  afterEach(() => page.close());
  const open = async (url = SECURE) => {
    page = await stage().session.newPage();
    await visit(page, url);
    await addText(page, TEXT, 'Human Rights Watch');
  };
  const heading = () => page.$eval(`${CARD} h2`, (element) => element.textContent);

  test('related entities open in it, and there is a way back', async () => {
    await open();
    await openCard(page, 'Deborah Brown');
    const button = (await page.waitForSelector(`${CARD} [data-entity="human-rights-watch"]`))!;
    await button.evaluate((element) => (element as HTMLElement).scrollIntoView({ block: 'nearest' }));
    await button.click();
    await eventually('it shows the other', async () => (await heading()) === 'Human Rights Watch');
    expect(await focusInCard(page)).toBe('dialog');
    expect((await waitForCard(page)).name).toBe('Human Rights Watch');
    await press(page, 'Back to Deborah Brown');
    await eventually('it shows the first', async () => (await heading()) === 'Deborah Brown');
    expect(await focusInCard(page)).toBe('Human Rights Watch');
  });

  test('says which mention of the name it is, and leads to the others', async () => {
    await open();
    await openCard(page, 'Deborah Brown');
    const where = () => page.$eval(`${CARD} .card-on-page span`, (element) => element.textContent);
    const first = (await where())!;
    expect(first).toMatch(/^Mention 1 of \d+ on this page$/);
    await press(page, 'Next mention of this name');
    await eventually('the second', async () => (await where()) === first.replace('1', '2'));
    expect(await heading()).toBe('Deborah Brown');
    await press(page, 'Previous mention of this name');
    await eventually('the first again', async () => (await where()) === first);
  });

  test('says what stands for what', async () => {
    await open();
    const marks = await paintedMarks(page);
    expect(marks).toContain('The treaty');
    await openCard(page, 'The treaty');
    expect((await waitForCard(page)).text).toContain('“The treaty” stands here for this name');
  });

  test.each([SECURE, OPEN])('copies a statement with date, source and address from %s', async (url) => {
    await open(url);
    await page.evaluate(() => {
      // What the page hears of a copy, and a place to paste into.
      const world = globalThis as { copies?: number };
      world.copies = 0;
      document.addEventListener('copy', () => (world.copies! += 1));
      document.body.insertAdjacentHTML('beforeend', '<textarea id="paste"></textarea>');
    });
    await openCard(page, 'Human Rights Watch');
    const said = await page.$eval(`${CARD} .statement`, (element) => element.textContent!.trim());
    const address = await page.$eval(`${CARD} .evidence a`, (link) => (link as HTMLAnchorElement).href);
    await press(page, 'Copy with sources');
    const outcome = `${CARD} .copy [role=status]`;
    await eventually(
      'it says so',
      async () => (await page.$eval(outcome, (region) => region.textContent)) === 'Copied',
    );
    await page.keyboard.press('Escape');
    await page.focus('#paste');
    await page.keyboard.down('Control');
    await page.keyboard.press('v');
    await page.keyboard.up('Control');
    await eventually('it is on the clipboard', () =>
      page.$eval('#paste', (field, words) => (field as HTMLTextAreaElement).value.startsWith(words), `${said} (`),
    );
    const pasted = await page.$eval('#paste', (field) => (field as HTMLTextAreaElement).value);
    expect(pasted).toContain(address);
    expect(await page.evaluate(() => (globalThis as { copies?: number }).copies)).toBe(0);
  });

  test('a mistake is reported with the record’s id and nothing of the page', async () => {
    await open();
    await openCard(page, 'Human Rights Watch');
    const link = await page.$eval(`${CARD} .card-foot a`, (element) => {
      const { href, rel } = element as HTMLAnchorElement;
      return { href, rel };
    });
    expect(link.rel).toContain('noreferrer');
    const { searchParams, pathname } = new URL(link.href);
    expect(pathname.endsWith('/issues/new')).toBe(true);
    expect(searchParams.get('record')).toBe('human-rights-watch');
    expect(decodeURIComponent(link.href)).not.toMatch(/news\.example|talks|weigh/i);
  });

  test('“Hide on this site” takes everything away and keeps it away', async () => {
    await open(TO_HIDE);
    await openCard(page, 'Human Rights Watch');
    await press(page, 'Hide on this site');
    await page.waitForSelector('cybercrime-context', { hidden: true });
    expect(await paintedMarks(page)).toEqual([]);
    const desk = await Desk.open(stage().session);
    await eventually('the settings know', async () => (await stored(desk)).includes('apnews.com'));
    await page.bringToFront();
    await page.reload();
    await expect(waitForMarks(page, 3000)).rejects.toThrow();
    await desk.page.close();
  });
});

/** Everything in the settings' storage, as text. */
function stored(desk: Desk): Promise<string> {
  return desk.run(`JSON.stringify([await api.storage.sync.get(null), await api.storage.local.get(null)])`);
}
