import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { InterfaceLanguage } from '../../data/languages.ts';
import { loadWords } from '../../data/load-words.ts';
import { SETTINGS_VERSION } from '../../data/settings-versions.ts';
import { inBothBrowsers } from '../setup/both.ts';
import { hoverMark, waitForCard, waitForMarks } from '../setup/reader.ts';
import { article, buildOf, Desk, eventually } from './extension.ts';

const ARTICLE = 'https://www.reuters.com/world/signing';
const CARD = 'cybercrime-context >>> [role=dialog]';
const PAGES = ['popup.html', 'options.html', 'welcome.html', 'atlas.html', 'atlas.html#/map', 'atlas.html#/method'];

inBothBrowsers(
  'the interface',
  { pages: { 'www.reuters.com/world/signing': article('treaty-signing') }, extension: buildOf },
  (stage) => {
    let page: Page;
    let desk: Desk;
    beforeAll(async () => {
      desk = await Desk.open(stage().session);
    });
    const leave = async () => {
      if (page && !page.isClosed()) await page.close();
    };
    afterEach(leave);
    afterAll(() => desk.page.close());

    const choose = (language: InterfaceLanguage | 'auto') => {
      const settings = { version: SETTINGS_VERSION, language };
      return desk.run(`await api.storage.sync.set(${JSON.stringify({ settings })})`);
    };
    const open = async (place: string, width = 1200) => {
      await leave();
      page = await stage().session.openExtensionPage(place, { width });
      await page.waitForSelector('h1');
    };
    const root = () => page.$eval('html', ({ lang, dir }) => ({ lang, dir }));

    test('speaks the browser’s language until another is chosen, and then that one at once', async () => {
      await choose('auto');
      await open('options.html');
      expect(await root()).toEqual({ lang: 'en', dir: 'ltr' });
      expect(await page.title()).toBe(loadWords('en').options_title);
      await page.select('#language-choice', 'de');
      await eventually('it is German', async () => (await root()).lang === 'de');
      expect(await page.$eval('h1', (heading) => heading.textContent)).toContain(loadWords('de').options_heading);
      expect(await page.title()).toBe(loadWords('de').options_title);
      await page.select('#language-choice', 'auto');
      await eventually('it is English again', async () => (await root()).lang === 'en');
    });

    test('is written from right to left in Arabic, and fits a phone', async () => {
      await choose('ar');
      for (const place of PAGES) {
        await open(place, 360);
        expect(await root(), place).toEqual({ lang: 'ar', dir: 'rtl' });
        const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(excess, place).toBeLessThanOrEqual(0);
        const heading = await page.$eval('h1', (element) => element.getBoundingClientRect().right);
        expect(heading, place).toBeLessThanOrEqual(360);
      }
    });

    test('the list of a page in Arabic stays within the popup, English names and all', async () => {
      await choose('ar');
      const news = await stage().session.newPage(ARTICLE);
      await waitForMarks(news);
      const tab = await desk.tabOf(ARTICLE);
      for (const width of [360, 380]) {
        await open(`popup.html?tab=${tab}`, width);
        await page.waitForSelector('.row-name');
        const edges = await page.$$eval('.popup-header > *, .row, .popup-footer > *', (all) =>
          all.map((element) => element.getBoundingClientRect()).flatMap(({ left, right }) => [left, right]),
        );
        expect(Math.min(...edges)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...edges)).toBeLessThanOrEqual(width);
      }
      await news.close();
    });

    test.each(['de', 'ru', 'vi'] as const)('fits a phone in %s, whose words are long', async (language) => {
      await choose(language);
      for (const place of PAGES) {
        await open(place, 360);
        const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(excess, place).toBeLessThanOrEqual(0);
      }
    });

    test.each([
      ['de', 'ltr', '25. Oktober 2025'],
      ['ar', 'rtl', '25 أكتوبر 2025'],
      ['zh', 'ltr', '2025年10月25日'],
    ] as const)(
      'a card in %s has the words, the direction and the dates of the language',
      async (language, dir, day) => {
        await choose(language);
        page = await stage().session.newPage(ARTICLE);
        await waitForMarks(page);
        await hoverMark(page, 'UN Convention against Cybercrime');
        const { text } = await waitForCard(page);
        expect(text).toContain(loadWords(language).kind_instrument);
        expect(text).toContain(loadWords(language).card_facts);
        expect(text).toContain(day);
        const card = (await page.$(CARD))!;
        expect(
          await card.evaluate((element) => [element.getAttribute('lang'), getComputedStyle(element).direction]),
        ).toEqual([language, dir]);
        // What is known stays English, and says so.
        const statement = (await page.$(`${CARD} .statement`))!;
        const english = await statement.evaluate((element) => [
          element.closest('[lang]')?.getAttribute('lang'),
          getComputedStyle(element).direction,
        ]);
        expect(english).toEqual(['en', 'ltr']);
      },
    );

    test('the atlas writes dates and numbers as the language does', async () => {
      await choose('de');
      await open('atlas.html#/entity/brazil');
      const status = await page.$eval('.state-status', (element) => element.textContent);
      expect(status).toContain('25. Oktober 2025');
      await open('options.html');
      expect(await page.$eval('.about', (element) => element.textContent)).toMatch(/\d\.\d{3}/);
    });
  },
);
