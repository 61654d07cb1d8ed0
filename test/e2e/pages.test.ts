import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inBothBrowsers } from '../setup/both.ts';
import { hoverMark, paintedMarks, waitForCard, waitForMarks } from '../setup/reader.ts';
import { buildOf, eventually } from './extension.ts';

const CARD = 'cybercrime-context >>> [role=dialog]';

/** A page that is plainly about the story, with whatever a test needs in it. */
const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Talks on cybercrime</title>
<style>body { font: 16px/1.6 serif; margin: 40px; }</style>
<article><h1>States weigh the UN Cybercrime Convention</h1>
<p>Delegates spoke about the UN Cybercrime Convention for a third day, and about what comes after signing.</p>
<div id="more"></div></article></html>`;

inBothBrowsers('pages of all kinds', { pages: { 'news.example.org/talks': PAGE }, extension: buildOf }, (stage) => {
  let page: Page;
  beforeEach(async () => {
    page = await stage().session.newPage('https://news.example.org/talks');
    await waitForMarks(page);
  });
  afterEach(() => page.close());

  const add = (html: string) =>
    page.evaluate((markup) => {
      document.getElementById('more')!.innerHTML = markup;
    }, html);
  const marked = async (text: string) => (await paintedMarks(page)).filter((mark) => mark === text).length;

  test('text that comes later is marked, text that changes is read again, text that goes is forgotten', async () => {
    await add('<p>The <i>Budapest</i> <b>Convention</b> was named.</p>');
    await eventually('the new paragraph is marked', async () => (await marked('Budapest Convention')) === 1);
    await page.evaluate(() => {
      document.querySelector('#more b')!.firstChild!.nodeValue = 'Spa';
    });
    await eventually('the changed name is no longer marked', async () => (await marked('Budapest Convention')) === 0);
    await add('<p>Human Rights Watch spoke.</p>');
    await eventually('Human Rights Watch is marked', async () => (await marked('Human Rights Watch')) === 1);
    const before = (await paintedMarks(page)).length;
    await add('');
    await eventually('it is gone', async () => (await paintedMarks(page)).length === before - 1);
  });

  test('frames are left alone, with advertisements in them or with the same article', async () => {
    await add(`<iframe srcdoc="${PAGE.replaceAll('"', '&quot;')}"></iframe>`);
    const frame = await (await page.waitForSelector('iframe'))!.contentFrame();
    await frame!.waitForSelector('h1');
    await page.evaluate(() => {
      document.getElementById('more')!.append(' Access Now spoke.');
    });
    await eventually('what comes after the frame is marked', async () => (await marked('Access Now')) === 1);
    expect(await frame!.evaluate(() => [...CSS.highlights.keys()].length)).toBe(0);
    expect(await frame!.$('cybercrime-context')).toBeNull();
  });

  test('a clock that ticks beside a name does not keep other text from being read', async () => {
    await add('<p>It is <span id="clock">0</span> past the hour, says Access Now.</p><div id="late"></div>');
    await page.evaluate(() => {
      let second = 0;
      setInterval(() => {
        second += 1;
        document.getElementById('clock')!.textContent = String(second);
      }, 20);
    });
    await eventually('the name beside the clock is marked', async () => (await marked('Access Now')) === 1);
    await page.evaluate(() => {
      document.getElementById('late')!.innerHTML = '<p>Human Rights Watch spoke later.</p>';
    });
    await eventually('the late name is marked', async () => (await marked('Human Rights Watch')) === 1);
    expect(Number(await page.$eval('#clock', ({ textContent }) => textContent))).toBeGreaterThan(0);
  });

  test('a live blog that grows a paragraph at a time keeps its earlier marks', async () => {
    // Different names: what has just been marked is not marked again so soon.
    const names = ['Human Rights Watch', 'Access Now', 'Electronic Frontier Foundation', 'Deborah Brown'];
    for (const name of names) {
      await page.evaluate((who) => {
        const paragraph = document.createElement('p');
        paragraph.textContent = `${who} commented on what had been said in the hall until then.`;
        document.getElementById('more')!.prepend(paragraph);
      }, name);
    }
    await eventually('all are marked', async () => {
      const counts = await Promise.all(names.map((name) => marked(name)));
      return counts.every((count) => count === 1);
    });
    expect(await marked('UN Cybercrime Convention')).toBe(2);
  });

  test('fields and editors are left alone', async () => {
    await add(`<textarea>Budapest Convention</textarea><div contenteditable>the Budapest Convention</div>
      <div role="textbox">the Budapest Convention</div><p id="after">the Budapest Convention</p>`);
    await eventually('the paragraph is marked', async () => (await marked('Budapest Convention')) === 1);
    await page.click('[contenteditable]');
    await page.keyboard.type('x');
    expect(await page.$eval('[contenteditable]', (element) => element.textContent)).toContain('x');
  });

  test('text in an open shadow root is marked and opens a card', async () => {
    await page.evaluate(() => {
      const host = document.createElement('section');
      host.attachShadow({ mode: 'open' }).innerHTML = '<p>In the shadow stood the Budapest Convention.</p>';
      document.getElementById('more')!.append(host);
    });
    await eventually('the shadow text is marked', async () => (await marked('Budapest Convention')) === 1);
    await hoverMark(page, 'Budapest Convention');
    expect((await waitForCard(page)).name).toContain('Budapest');
  });

  test('the card works inside an open modal dialog', async () => {
    await add('<dialog><p>About the Budapest Convention.</p><button>ok</button></dialog>');
    await page.evaluate(() => document.querySelector('dialog')!.showModal());
    await eventually('the dialog is marked', async () => (await marked('Budapest Convention')) === 1);
    await hoverMark(page, 'Budapest Convention');
    await waitForCard(page);
    await (await page.waitForSelector(`${CARD} button[aria-pressed]`))!.click();
    await page.waitForSelector(`${CARD} button[aria-pressed=true]`);
    await page.keyboard.press('Escape');
    await page.waitForSelector(CARD, { hidden: true });
    expect(await page.$eval('dialog', (dialog) => dialog.open)).toBe(true);
  });

  test('a link stays a link', async () => {
    await add('<p>See the <a href="#followed">Budapest Convention</a>.</p>');
    await eventually('the link is marked', async () => (await marked('Budapest Convention')) === 1);
    await hoverMark(page, 'Budapest Convention');
    await waitForCard(page);
    await page.click('a');
    expect(await page.evaluate(() => location.hash)).toBe('#followed');
    await page.waitForSelector(CARD, { hidden: true });
  });

  test('no card opens while text is being selected', async () => {
    const box = (await (await page.$('p'))!.boundingBox())!;
    await page.mouse.move(box.x + 5, box.y + 12);
    await page.mouse.down();
    await page.mouse.move(box.x + 250, box.y + 12, { steps: 5 });
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await page.$(CARD)).toBeNull();
    await page.mouse.up();
  });

  test('the card stays inside the viewport at every edge', async () => {
    await add(`<p style="position:fixed;right:0;bottom:0;margin:0">Budapest Convention</p>
               <p style="position:fixed;left:0;top:0;margin:0">Human Rights Watch</p>`);
    await eventually('both are marked', async () => (await marked('Human Rights Watch')) === 1);
    for (const name of ['Budapest Convention', 'Human Rights Watch']) {
      await hoverMark(page, name);
      await waitForCard(page);
      const box = (await (await page.$(CARD))!.boundingBox())!;
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(1200);
      expect(box.y + box.height).toBeLessThanOrEqual(900);
      await page.keyboard.press('Escape');
      await page.waitForSelector(CARD, { hidden: true });
    }
  });

  test('marks come back when the page clears the registry', async () => {
    await page.evaluate(() => CSS.highlights.clear());
    await add('<p>Unrelated words.</p>');
    await eventually('the marks are back', async () => (await marked('UN Cybercrime Convention')) === 2);
  });
});
