/** Pages that are up to something: none stops the extension, makes it throw, or gets anything of its own into the card. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inBothBrowsers } from '../setup/both.ts';
import { dismissCard, hoverMark, paintedMarks, waitForCard, waitForMarks } from '../setup/reader.ts';
import { buildOf, Desk, eventually } from './extension.ts';
import { watchFaults } from './faults.ts';
import { HOSTILE } from './shapes/hostile.ts';
import { addText, CARD, TALKS_URL, talks, visit } from './talks.ts';

const NAME = 'UN Cybercrime Convention';
const SITE = 'https://news.example.org';
/** Longer than a card takes to open. */
const CARD_TIME_MS = 1500;
/** Pages on which nothing can be shown as long as they are at it. */
const TIRELESS = /sends our element away|takes every strange|while it is being shown|clears the highlights/;

const names = Object.keys(HOSTILE);
const addressOf = (name: string) => `/hostile/${names.indexOf(name)}`;
const pages = {
  [TALKS_URL.replace('https://', '')]: talks(),
  'news.example.org/elsewhere': '<!doctype html><title>Elsewhere</title><p>Nothing to see.</p>',
  ...Object.fromEntries(
    names.map((name) => [
      `news.example.org${addressOf(name)}`,
      typeof HOSTILE[name] === 'string' ? HOSTILE[name] : () => HOSTILE[name]!,
    ]),
  ),
};

inBothBrowsers('a hostile page', { pages, extension: buildOf, mainly: 'chromium' }, (stage) => {
  let page: Page;
  let faults: string[];
  beforeEach(async () => {
    page = await stage().session.newPage();
    faults = watchFaults(page);
  });
  afterEach(() => page.close());

  /** The pointer goes over the heading, where the name is. */
  const hoverHeading = async () => {
    const { x, y, height } = (await (await page.$('h1'))!.boundingBox())!;
    for (const across of [200, 240, 250]) await page.mouse.move(x + across, y + height / 2);
  };

  test.each(names)('that %s', async (name) => {
    await page.goto(`${SITE}${addressOf(name)}`);
    if (TIRELESS.test(name)) {
      await new Promise((resolve) => setTimeout(resolve, CARD_TIME_MS));
      await hoverHeading();
      await new Promise((resolve) => setTimeout(resolve, CARD_TIME_MS));
      await page.evaluate(() => Object.assign(window, { tired: true }));
      await page.mouse.move(1, 1);
      await addText(page, '<p>Unrelated words, and Human Rights Watch.</p>', 'Human Rights Watch');
    }
    await waitForMarks(page);
    await hoverMark(page, NAME);
    const card = await waitForCard(page);
    expect(card.text).toContain('Convention');
    await page.click(`${CARD} button[aria-pressed]`);
    await page.waitForSelector(`${CARD} button[aria-pressed=true]`);
    await dismissCard(page);
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    expect(faults).toEqual([]);
  });

  test('cannot stop the reader with messages and events that it makes up', async () => {
    const desk = await Desk.open(stage().session);
    const id = await desk.run<string>('api.runtime.id');
    await desk.page.close();
    await page.bringToFront();
    await visit(page);
    await page.evaluate((extension) => {
      const detail = { contentScriptName: 'reader', messageId: 'forged', type: 'stop' };
      for (const script of ['reader', 'scout', 'undefined'])
        for (const name of ['content-script-started', 'locationchange']) {
          const type = `${extension}:${script}:wxt:${name}`;
          document.dispatchEvent(new CustomEvent(type, { detail }));
          window.dispatchEvent(new CustomEvent(type, { detail }));
          window.postMessage({ ...detail, type }, '*');
        }
      window.postMessage({ type: 'stop' }, '*');
      for (const type of [
        'pagehide',
        'beforeunload',
        'unload',
        'freeze',
        'abort',
        'toggle',
        'fullscreenchange',
        'scroll',
      ])
        for (const target of [document, window]) target.dispatchEvent(new Event(type));
    }, id);
    await addText(page, '<p>Human Rights Watch spoke.</p>', 'Human Rights Watch');
    expect(await paintedMarks(page)).toContain(NAME);
    expect(faults).toEqual([]);
  });

  test('hears nothing of the reader, and learns nothing of the card', async () => {
    await page.evaluateOnNewDocument(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      const { dispatchEvent } = EventTarget.prototype;
      EventTarget.prototype.dispatchEvent = function (event: Event) {
        heard.push(event.type);
        return dispatchEvent.call(this, event);
      };
      window.addEventListener('message', () => heard.push('message'));
    });
    await visit(page);
    await hoverMark(page, NAME);
    await waitForCard(page);
    expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
    const told = await page.$eval('cybercrime-context', (host) => `${host.textContent}${host.getAttributeNames()}`);
    expect(told).toBe('popover');
  });

  test('that is written anew after it was read is read anew', async () => {
    await visit(page);
    await page.evaluate((html) => {
      document.open();
      document.write(html.replace('for a third day', 'with Human Rights Watch'));
      document.close();
    }, talks());
    await eventually('the new text is marked', async () => (await paintedMarks(page)).includes('Human Rights Watch'));
    await hoverMark(page, 'Human Rights Watch');
    expect((await waitForCard(page)).name).toBe('Human Rights Watch');
    expect(faults).toEqual([]);
  });

  test('that puts another body in the place of its own is read on', async () => {
    await visit(page);
    await page.evaluate(() => {
      const body = document.createElement('body');
      body.innerHTML = document.body.innerHTML.replace('for a third day', 'with Human Rights Watch');
      document.body.replaceWith(body);
    });
    await eventually('the new body is marked', async () => (await paintedMarks(page)).includes('Human Rights Watch'));
    await addText(page, '<p>Access Now spoke.</p>', 'Access Now');
    await hoverMark(page, 'Access Now');
    expect((await waitForCard(page)).name).toBe('Access Now');
    expect(faults).toEqual([]);
  });

  test('that was left and come back to still has its marks and cards', async () => {
    await visit(page);
    await hoverMark(page, NAME);
    await waitForCard(page);
    await page.goto(`${SITE}/elsewhere`);
    await page.goBack();
    await waitForMarks(page);
    await page.mouse.move(1, 1);
    await hoverMark(page, NAME);
    await waitForCard(page);
    await addText(page, '<p>Human Rights Watch spoke.</p>', 'Human Rights Watch');
    expect(faults).toEqual([]);
  });
});
