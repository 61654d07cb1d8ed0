/** Pages of a size that nobody reads: the page goes on answering, and what stands at its beginning is marked. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inBothBrowsers } from '../setup/both.ts';
import { dismissCard, hoverMark, waitForCard, waitForMarks } from '../setup/reader.ts';
import { buildOf, eventually } from './extension.ts';
import { watchFaults } from './faults.ts';
import { TALKS_URL, talks } from './talks.ts';

const NAME = 'UN Cybercrime Convention';

/** What a page is filled with before anybody reads it; sent there as text. */
const FILLINGS: Record<string, () => void> = {
  'ten million characters in one node': () => {
    const words = 'Delegates spoke of this and that for a long while, and then of something else. ';
    document.getElementById('more')!.textContent = words.repeat(Math.ceil(10_000_000 / words.length));
  },
  'one word of ten million letters': () => {
    document.getElementById('more')!.textContent = 'x'.repeat(10_000_000);
  },
  'two hundred thousand nodes': () => {
    const more = document.getElementById('more')!;
    for (let at = 0; at < 50_000; at += 1) {
      const paragraph = document.createElement('p');
      paragraph.append('Some ', document.createElement('i'), 'words.');
      more.append(paragraph);
    }
  },
  'ten thousand levels': () => {
    let at: Element = document.getElementById('more')!;
    for (let level = 0; level < 10_000; level += 1) at = at.appendChild(document.createElement('div'));
    at.textContent = 'Deep down stood the Budapest Convention.';
  },
  'a hundred thousand empty texts in a name': () => {
    const more = document.getElementById('more')!;
    more.append('The Budapest ');
    for (let at = 0; at < 100_000; at += 1) more.append(document.createTextNode(''));
    more.append('Convention.');
  },
  'a storm of changes': () => {
    const more = document.getElementById('more')!;
    const storm = () => {
      for (let at = 0; at < 300; at += 1) {
        const paragraph = document.createElement('p');
        paragraph.textContent = `Change ${at} of many.`;
        more.append(paragraph);
        if (more.childNodes.length > 600) more.firstChild!.remove();
      }
      setTimeout(storm, 0);
    };
    storm();
  },
};

const names = Object.keys(FILLINGS);
const filled = (name: string) => talks('#more { display: none }', `<script>(${FILLINGS[name]})()</script>`);
const pages = {
  [TALKS_URL.replace('https://', '')]: talks(),
  ...Object.fromEntries(names.map((name, index) => [`news.example.org/huge/${index}`, filled(name)])),
};

inBothBrowsers('a page with', { pages, extension: buildOf, mainly: 'chromium' }, (stage) => {
  let page: Page;
  let faults: string[];
  beforeEach(async () => {
    page = await stage().session.newPage();
    faults = watchFaults(page);
  });
  afterEach(() => page.close());

  test.each(names)('%s answers, and is marked', async (name) => {
    await page.goto(`https://news.example.org/huge/${names.indexOf(name)}`);
    await waitForMarks(page);
    await eventually('the card opens', async () => {
      await page.mouse.move(1, 1);
      await hoverMark(page, NAME);
      return (await waitForCard(page)).text.includes('Convention');
    });
    await dismissCard(page);
    expect(faults).toEqual([]);
  });
});
