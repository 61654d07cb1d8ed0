/** The page against the record, and what has happened since it was published: as a reader meets them. */
import type { Page } from 'puppeteer-core';
import { afterEach, expect, test } from 'vitest';
import { inBothBrowsers } from '../setup/both.ts';
import { dismissCard, hoverMark, paintedSigns, waitForCard, waitForMarks } from '../setup/reader.ts';
import { buildOf, Desk, eventually } from './extension.ts';
import { CARD } from './talks.ts';

const SIGNING_DAY = '2025-10-25';
/** As the browser has it: a page of today has nothing after it. */
const TODAY = new Date().toISOString().slice(0, 10);

const TEXT = `<h1>Over 60 nations sign UN Cybercrime Convention</h1>
<p>More than 60 countries signed the UN Cybercrime Convention in Hanoi on Saturday. The treaty enters into force once
ratified by 40 nations.</p>
<p>The convention covers hate speech, an organiser told reporters. About 60 companies wrote to the organisers, and
police held 40 people in another case.</p>
<p>Viet Nam hosted the ceremony.</p>`;

const story = (published: string | undefined, text = TEXT) => `<!doctype html><html lang="en"><meta charset="utf-8">
<title>Signing in Hanoi</title>${published ? `<meta property="article:published_time" content="${published}">` : ''}
<article>${text}</article></html>`;

const SIGNING = 'https://news.example.org/signing';
const pages = {
  'news.example.org/signing': story(SIGNING_DAY),
  'news.example.org/today': story(TODAY),
  'news.example.org/undated': story(undefined),
};

inBothBrowsers('the record', { pages, extension: buildOf }, (stage) => {
  let opened: Page[] = [];
  afterEach(async () => {
    await Promise.all(opened.map((page) => page.isClosed() || page.close().catch(() => undefined)));
    opened = [];
  });
  const visit = async (url: string) => {
    const page = await stage().session.newPage(url);
    opened.push(page);
    await waitForMarks(page);
    return page;
  };
  const withSigns = async (url: string) => {
    const page = await visit(url);
    await eventually('statements carry a sign', async () => (await paintedSigns(page)).length > 0);
    return page;
  };
  const cardOf = async (page: Page, words: string) => {
    await hoverMark(page, words);
    return waitForCard(page);
  };
  const popupOf = async (url: string) => {
    const desk = await Desk.open(stage().session);
    opened.push(desk.page);
    const popup = await stage().session.openExtensionPage(`popup.html?tab=${await desk.tabOf(url)}`);
    opened.push(popup);
    await popup.waitForSelector('.row[data-entity]');
    await popup.$$eval('details[data-part] > summary', (all) => {
      for (const summary of all) summary.click();
    });
    await eventually('all parts are open', () =>
      popup.$$eval('details[data-part]', (all) => all.every((part) => part.querySelector('.page-part-body'))),
    );
    return popup;
  };
  const words = (signs: string[]) => signs.map((sign) => sign.replace(/\s+/g, ' '));

  test('statements that the record knows carry a sign, and others do not', async () => {
    const page = await withSigns(SIGNING);
    const signs = words(await paintedSigns(page)).join(' | ');
    expect(signs).toMatch(/60/);
    expect(signs).toMatch(/\b40\b/);
    expect(signs).toMatch(/hate speech/);
    expect(signs).not.toMatch(/companies|people/);
  });

  test('a sign opens a card: what the page says, what the record says, as of when, and where that stands', async () => {
    const page = await withSigns(SIGNING);
    const sign = words(await paintedSigns(page)).find((each) => each.includes('hate speech'))!;
    const { text } = await cardOf(page, sign);
    expect(text).toContain('hate speech');
    expect(text).toMatch(/\d{4}/);
    expect(text).not.toMatch(/\b(?:wrong|false|incorrect|misleading)\b/i);
    expect(await page.$$eval(`${CARD} .evidence a[href^="https://"]`, (links) => links.length)).toBeGreaterThan(0);
    expect(await page.$(`${CARD} [data-claim]`)).not.toBeNull();
  });

  test('from there a reader goes on to whom it concerns, and back', async () => {
    const page = await withSigns(SIGNING);
    const sign = words(await paintedSigns(page)).find((each) => /\b40\b/.test(each))!;
    await cardOf(page, sign);
    const about = (await page.waitForSelector(`${CARD} .card-about button`))!;
    const name = await about.evaluate((button) => button.textContent);
    await about.click();
    await (await page.waitForSelector(`${CARD} .card-back`))!.click();
    await page.waitForSelector(`${CARD} [data-claim]`);
    expect(name).toBeTruthy();
  });

  test('the convention’s card tells what has happened since the page was published', async () => {
    const page = await visit(SIGNING);
    await eventually('the card tells it', async () => {
      await cardOf(page, 'UN Cybercrime Convention');
      const dates = await page.$$eval(`${CARD} .since li time`, (all) => all.map((time) => time.dateTime));
      await dismissCard(page);
      return dates.length > 0 && dates.every((date) => date > SIGNING_DAY.slice(0, date.length));
    });
  });

  test.each(['today', 'undated'])('nothing has happened since on a page that is %s', async (place) => {
    const page = await withSigns(`https://news.example.org/${place}`);
    const { name } = await cardOf(page, 'UN Cybercrime Convention');
    expect(name).toContain('Convention against Cybercrime');
    expect(await page.$(`${CARD} .since`)).toBeNull();
    const popup = await popupOf(`https://news.example.org/${place}`);
    expect(await popup.$('[data-since]')).toBeNull();
  });

  test('the popup sets the page’s statements beside the record, and leads to each', async () => {
    const page = await withSigns(SIGNING);
    const popup = await popupOf(SIGNING);
    const listed = await popup.$$eval('[data-claim] q', (all) => all.map((quote) => quote.textContent ?? ''));
    expect(listed.length).toBe((await paintedSigns(page)).length);
    expect(listed.some((each) => each.includes('hate speech'))).toBe(true);
    const scope = await popup.waitForSelector('::-p-xpath(//*[@data-claim]//button[contains(., "hate speech")])');
    await scope!.click().catch(() => undefined);
    // While the popup goes, Firefox may refuse to bring another tab to the front.
    await eventually('the article is in front', () => page.bringToFront().then(() => true));
    await page.waitForSelector(`${CARD} [data-claim]`, { visible: true });
  });

  test('switched off in the settings, the signs go at once, and the popup still lists the statements', async () => {
    const page = await withSigns(SIGNING);
    const options = await stage().session.openExtensionPage('options.html');
    opened.push(options);
    const box = await options.waitForSelector('input[aria-label="Statements set beside the record"]');
    const press = () => box!.evaluate((input) => (input as HTMLInputElement).click());
    await press();
    try {
      await page.bringToFront();
      await eventually('the signs are gone', async () => (await paintedSigns(page)).length === 0);
      const popup = await popupOf(SIGNING);
      expect(await popup.$$eval('[data-claim]', (all) => all.length)).toBeGreaterThan(0);
    } finally {
      await press();
    }
    await page.bringToFront();
    await eventually('the signs are back', async () => (await paintedSigns(page)).length > 0);
  });

  test('the popup tells what has happened since, and who is on record', async () => {
    await visit(SIGNING);
    const popup = await popupOf(SIGNING);
    const dates = await popup.$$eval('[data-since] time', (all) => all.map((time) => time.dateTime));
    expect(dates.length).toBeGreaterThan(2);
    expect(dates.every((date) => date > SIGNING_DAY.slice(0, date.length))).toBe(true);
    expect(
      await popup.$$eval('.voice-positions [data-position], .voices-others [data-position]', (all) => all.length),
    ).toBeGreaterThan(0);
  });
});
