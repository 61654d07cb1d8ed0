import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parseSettings } from '../../data/settings.ts';
import { fromItems } from '../../data/settings-items.ts';
import { inBothBrowsers } from '../setup/both.ts';
import { paintedMarks, waitForMarks } from '../setup/reader.ts';
import { article, buildOf, Desk, eventually } from './extension.ts';
import { small, unnamed } from './usable.ts';

const REUTERS = 'https://www.reuters.com/world/treaty-signing';
const pages = { 'www.reuters.com/world/treaty-signing': article('treaty-signing') };

inBothBrowsers('the settings page', { pages, extension: buildOf }, (stage) => {
  let desk: Desk;
  let page: Page | undefined;
  beforeEach(async () => {
    desk = await Desk.open(stage().session);
  });
  afterEach(async () => {
    await desk.run('await api.storage.sync.clear()');
    await desk.page.close();
    await page?.close();
    page = undefined;
  });

  const readArticle = async (): Promise<Page> => {
    page = await stage().session.newPage(REUTERS);
    await waitForMarks(page);
    await desk.page.bringToFront();
    return page;
  };
  const control = async (selector: string) => (await desk.page.waitForSelector(selector))!;
  const press = async (words: string) => (await control(`::-p-xpath(//button[contains(., "${words}")])`)).click();
  const stored = async () => parseSettings(fromItems(await desk.run('await api.storage.sync.get(null)'))).settings;

  test('a role that is switched off loses its marks at once, and gets them back', async () => {
    const article = await readArticle();
    expect(await paintedMarks(article)).toContain('Deborah Brown');
    await (await control('input[aria-label="People"]')).click();
    await eventually('people are not marked', async () => !(await paintedMarks(article)).includes('Deborah Brown'));
    expect(await paintedMarks(article)).toContain('Human Rights Watch');
    const popup = await stage().session.openExtensionPage(`popup.html?tab=${await desk.tabOf(REUTERS)}`);
    await popup.waitForSelector('.row[data-entity="deborah-brown"]');
    await popup.close();
    await desk.page.bringToFront();
    await (await control('input[aria-label="People"]')).click();
    await eventually('people are marked', async () => (await paintedMarks(article)).includes('Deborah Brown'));
  });

  test('another look of the underlines shows on the page at once; each choice shows itself', async () => {
    const article = await readArticle();
    const looks = () =>
      article.evaluate(() => [...CSS.highlights.keys()].filter((name) => name !== 'cybercrime-context-claim'));
    expect(await looks()).toEqual(['cybercrime-context']);
    await (await control('input[aria-labelledby="look-solid"]')).click();
    await eventually('the line is solid', async () => String(await looks()) === 'cybercrime-context-solid');
    const samples = await desk.page.evaluate(() => [...CSS.highlights.values()].map(({ size }) => size));
    expect(samples).toEqual([1, 1, 1]);
  });

  test('an own site may be written as a pattern; what is no address is refused', async () => {
    await control('#own-host');
    for (const wrong of ['not a host', '*', 'https://', '*.com', 'localhost']) {
      await desk.page.$eval('#own-host', (input) => (input as HTMLInputElement).select());
      await desk.page.type('#own-host', wrong);
      await desk.page.keyboard.press('Enter');
      expect(await desk.page.$eval('#own-error', (element) => element.textContent), wrong).not.toBe('');
      expect((await stored()).own).toEqual([]);
    }
    await desk.page.$eval('#own-host', (input) => (input as HTMLInputElement).select());
    await desk.page.type('#own-host', '*://*.blog.example.net/*');
    await desk.page.keyboard.press('Enter');
    await eventually('it is stored', async () => String((await stored()).own) === 'blog.example.net');
  });

  test('the language is chosen and spoken', async () => {
    await control('#language-choice');
    await desk.page.select('#language-choice', 'de');
    await eventually('the page is in German', () => desk.page.evaluate(() => document.documentElement.lang === 'de'));
    expect((await stored()).language).toBe('de');
    await desk.page.select('#language-choice', 'auto');
    await eventually('the page is in English', () => desk.page.evaluate(() => document.documentElement.lang === 'en'));
  });

  test('lists the keyboard commands', async () => {
    await control('.shortcuts tbody tr');
    const commands = await desk.run<unknown[]>('await api.commands.getAll()');
    expect(await desk.page.$$eval('.shortcuts tbody tr', (rows) => rows.length)).toBe(commands.length);
  });

  test('a reset can be undone', async () => {
    await control('#language-choice');
    await desk.page.select('#language-choice', 'vi');
    await desk.page.select('#language-choice', 'en');
    await (await control('input[aria-label="Industry"]')).click();
    await eventually('it is stored', async () => (await stored()).unmarked.includes('industry'));
    await press('Reset all settings');
    await eventually('all is as it came', async () => {
      const { unmarked, language } = await stored();
      return unmarked.length === 0 && language === 'auto';
    });
    await press('Undo');
    await eventually('all is back', async () => {
      const { unmarked, language } = await stored();
      return unmarked.includes('industry') && language === 'en';
    });
  });

  test('a file of the first release is understood, and an import can be undone', async () => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'settings-')), 'old.json');
    writeFileSync(file, JSON.stringify({ version: 1, scope: 'list', off: ['reuters.com'], own: ['blog.example.net'] }));
    await (await control('input[aria-label="Terms, events and places"]')).click();
    const input = (await control('input[type=file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(file);
    await eventually('the file is taken over', async () => (await stored()).own.includes('blog.example.net'));
    expect(await stored()).toMatchObject({ version: 2, off: ['reuters.com'], unmarked: [] });
    await press('Undo');
    await eventually('all is back', async () => {
      const { own, off, unmarked } = await stored();
      return own.length === 0 && off.length === 0 && unmarked.includes('terms');
    });
  });

  test('a broken file is refused by name and field', async () => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'settings-')), 'broken.json');
    writeFileSync(file, JSON.stringify({ version: 2, scope: 'everything', underline: 'wavy', off: ['not a host'] }));
    const before = await stored();
    await ((await control('input[type=file]')) as ElementHandle<HTMLInputElement>).uploadFile(file);
    const alert = await control('[role=alert].notice');
    const words = await alert.evaluate((element) => element.textContent);
    for (const part of ['broken.json', 'scope', 'underline', 'not a host']) expect(words).toContain(part);
    expect(await stored()).toEqual(before);
  });

  test.each([320, 1100])('can be used at %i pixels: every control named, 24 pixels, nothing beside', async (width) => {
    const narrow = await stage().session.openExtensionPage('options.html', { width, height: 800 });
    await narrow.waitForSelector('.shortcuts tbody tr');
    expect(await unnamed(narrow)).toEqual([]);
    expect(await small(narrow)).toEqual([]);
    expect(await narrow.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const levels = await narrow.$$eval('h1, h2, h3', (all) => all.map(({ localName }) => Number(localName[1])));
    expect(levels[0]).toBe(1);
    for (const [at, level] of levels.entries()) expect(level - (levels[at - 1] ?? 1)).toBeLessThanOrEqual(1);
    await narrow.close();
  });
});
