/** What the extension stands on gives way: it goes on working or says plainly what is wrong, and no choice is lost. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inBothBrowsers } from '../setup/both.ts';
import { dismissCard, hoverMark, paintedMarks, waitForCard, waitForMarks } from '../setup/reader.ts';
import { stopBackground } from '../setup/stop-background.ts';
import { buildOf, Desk, eventually } from './extension.ts';
import { watchFaults } from './faults.ts';
import { addText, CARD, openCard, TALKS_URL, talks } from './talks.ts';

const NAME = 'UN Cybercrime Convention';
const OWN = 'news.example.org';
const pages = { [TALKS_URL.replace('https://', '')]: talks() };
/** Moments of a page's reading at which the background is taken away. */
const MOMENTS_MS = [0, 150, 400, 800, 1500];
/** Fills synchronised storage to the last byte, with ever smaller items. */
const FILL = `await (async () => {
  let count = 0;
  for (const size of [6000, 600, 60, 1])
    while (await api.storage.sync.set({ ['filler-' + count]: 'x'.repeat(size) }).then(() => true, () => false)) count += 1;
  return count;
})()`;

type Items = Record<string, unknown>;

inBothBrowsers('when the ground gives way', { pages, extension: buildOf, mainly: 'firefox' }, (stage) => {
  let desk: Desk;
  let page: Page;
  let faults: string[];
  let before: Items;
  beforeEach(async () => {
    desk = await Desk.open(stage().session);
    before = await desk.run<Items>('await api.storage.sync.get(null)');
    page = await stage().session.newPage();
    faults = watchFaults(page);
  });
  afterEach(async () => {
    await desk.run('await Promise.all([api.storage.sync.clear(), api.storage.local.clear()])');
    await desk.run(`await api.storage.sync.set(${JSON.stringify(before)})`);
    await desk.page.close();
    await page.close();
  });

  const store = async (items: Items) => {
    await desk.run('await Promise.all([api.storage.sync.clear(), api.storage.local.clear()])');
    await desk.run(`await api.storage.sync.set(${JSON.stringify(items)})`);
  };
  const expectWorking = async () => {
    await page.bringToFront();
    await eventually('the page is marked', async () => {
      await page.goto(TALKS_URL);
      await waitForMarks(page, 3000);
      return true;
    });
    await openCard(page, NAME);
    await dismissCard(page);
    expect(faults).toEqual([]);
  };
  /** What the settings page says of it, if anything. */
  const notices = async () => {
    const options = await stage().session.openExtensionPage('options.html');
    await options.waitForSelector('#language-choice');
    const words = await options.$$eval('.notice', (all) => all.map(({ textContent }) => textContent).join('\n'));
    await options.close();
    return words;
  };

  test('nothing is stored: the defaults hold, an own site still to be named', async () => {
    await store({ 'settings-own-0': [OWN] });
    await expectWorking();
    expect(await notices()).not.toContain('settings');
  });

  test('settings of the first release are understood', async () => {
    await store({ settings: { version: 1, scope: 'all' }, 'settings-off-0': ['off.example.net'] });
    await expectWorking();
    expect(await notices()).toBe('');
  });

  test('settings of a later release are read as far as they are known, and what is not is named', async () => {
    await store({ settings: { version: 99, scope: 'all', colour: 'green', underline: 'wavy' } });
    await expectWorking();
    const words = await notices();
    expect(words).toContain('version');
    expect(words).toContain('underline');
  });

  test.each([
    ['a word', { settings: 'rubbish', 'settings-own-0': [OWN] }],
    ['a list', { settings: [1, 2], 'settings-own-0': [OWN] }],
    ['nothing', { settings: null, 'settings-own-0': [OWN] }],
    [
      'fields and lists of other things',
      { settings: { version: 2, scope: 7, paused: 'x' }, 'settings-own-0': [OWN, 3] },
    ],
    ['a list that is none', { settings: { version: 2, scope: 'all' }, 'settings-off-0': { a: 1 } }],
  ])('settings that are %s stop nobody from setting them, and are named', async (_, items) => {
    await store(items);
    expect(await notices()).toContain('settings');
    expect(await desk.run('await api.storage.sync.get(null)')).toEqual(items);
    await store({ settings: { version: 2, scope: 'all' } });
    await expectWorking();
  });

  test('storage that is full keeps the choice on this computer, and says so', async () => {
    await store({ settings: { version: 2, scope: 'all', language: 'en' } });
    expect(await desk.run<number>(FILL)).toBeGreaterThan(10);
    const options = await stage().session.openExtensionPage('options.html');
    await (await options.waitForSelector('input[aria-label="Industry"]'))!.click();
    await options.waitForFunction(`document.body.innerText.includes('on this computer only')`);
    const { settings } = await desk.run<Items>(`await api.storage.local.get('settings')`);
    expect(settings).toMatchObject({ language: 'en', unmarked: ['industry'] });
    await options.close();
    await expectWorking();
  });

  test.each(MOMENTS_MS)('the background is stopped %i ms after a page has come', async (moment) => {
    await page.goto(TALKS_URL);
    await sleep(moment);
    await stopBackground(stage().session);
    await waitForMarks(page);
    await stopBackground(stage().session);
    await openCard(page, NAME);
    await stopBackground(stage().session);
    await addText(page, '<p>Human Rights Watch spoke.</p>', 'Human Rights Watch');
    await dismissCard(page);
    await stopBackground(stage().session);
    await openCard(page, 'Human Rights Watch');
    expect(faults).toEqual([]);
  });

  test('the site is switched off while a card is open', async () => {
    await page.goto(TALKS_URL);
    await waitForMarks(page);
    await openCard(page, NAME);
    await desk.run(`await api.storage.sync.set({ 'settings-off-0': ['${OWN}'] })`);
    await page.waitForSelector(CARD, { hidden: true });
    expect(await paintedMarks(page)).toEqual([]);
    expect(await page.$('cybercrime-context')).toBeNull();
    await desk.run(`await api.storage.sync.remove('settings-off-0')`);
    await eventually('it is marked again', async () => (await paintedMarks(page)).length > 0);
    await openCard(page, NAME);
    expect(faults).toEqual([]);
  });

  test('there is no network', async () => {
    await page.goto(TALKS_URL);
    await waitForMarks(page);
    await page.setOfflineMode(true);
    await hoverMark(page, NAME);
    await waitForCard(page);
    await addText(page, '<p>Human Rights Watch spoke.</p>', 'Human Rights Watch');
    expect(faults).toEqual([]);
  });
});
