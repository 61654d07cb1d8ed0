/** A page stays as it was, to the last empty text node, but for the one element that holds the card. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inBothBrowsers } from '../setup/both.ts';
import { loadModule } from '../setup/module.ts';
import { dismissCard, hoverMark, paintedMarks, waitForCard, waitForMarks } from '../setup/reader.ts';
import { buildOf, eventually } from './extension.ts';
import { watchFaults } from './faults.ts';
import { DOCUMENTS } from './shapes/documents.ts';
import { TEXT_SHAPES, THING_SHAPES } from './shapes/prose.ts';
import { SCRIPTED_SHAPES } from './shapes/scripted.ts';
import { keepSnapshot } from './shapes/snapshot.ts';
import { openCard, talks } from './talks.ts';

declare const preact: typeof import('preact');

const NAME = 'UN Cybercrime Convention';
const SITE = 'news.example.org';
const SNAPSHOT = `(${keepSnapshot})();`;
/** Longer than reading and painting take once there are marks. */
const SETTLED_MS = 1000;

const article = (shapes: [string, string, string?][]) =>
  talks(
    '',
    `<main>${shapes.map(([, markup]) => `<section>${markup}</section>`).join('\n')}</main>
     <script>${shapes.map(([, , script = '']) => script).join('\n')} ${SNAPSHOT}</script>`,
  );
const FULL = { 'shapes of text': TEXT_SHAPES, 'shapes of things': THING_SHAPES, 'shapes by script': SCRIPTED_SHAPES };
const kinds = Object.keys(DOCUMENTS);
/** Saved pages of one's own, one HTML file each. */
const folder = process.env.PAGES;
const saved = folder ? readdirSync(folder).filter((file) => /\.x?html?$/.test(file)) : [];

const SERVER_TEXT = `<h1>States weigh the UN Cybercrime Convention</h1><p>Delegates spoke about the <b>UN Cybercrime Convention</b>
 for a third day, and about what comes after signing.</p><p><button type="button">Read <!-- -->0<!-- --> times</button></p>`;

const pages = {
  ...Object.fromEntries(
    Object.entries(FULL).map(([name, shapes]) => [`${SITE}/${name.replaceAll(' ', '-')}`, article(shapes)]),
  ),
  ...Object.fromEntries(kinds.map((kind, index) => [`${SITE}/documents/${index}`, () => DOCUMENTS[kind]!(SNAPSHOT)])),
  ...Object.fromEntries(
    saved.map((file, index) => [`${SITE}/saved/${index}`, readFileSync(path.join(folder!, file), 'utf8')]),
  ),
  [`${SITE}/hydrated`]: talks('', `<div id="root">${SERVER_TEXT}</div>`),
};

inBothBrowsers('a page is left as it was', { pages, extension: buildOf, mainly: 'firefox' }, (stage) => {
  let page: Page;
  let faults: string[];
  beforeEach(async () => {
    page = await stage().session.newPage();
    faults = watchFaults(page);
  });
  afterEach(() => page.close());

  const read = <T>(name: string) => page.evaluate(`window.${name}`) as Promise<T>;
  const expectUntouched = async () => {
    expect(await read<string[]>('changes')).toEqual([]);
    expect(await page.evaluate('window.describeDocument()')).toBe(await read('before'));
  };
  const settle = () => new Promise((resolve) => setTimeout(resolve, SETTLED_MS));

  test.each(Object.keys(FULL))('with %s', async (name) => {
    await page.goto(`https://${SITE}/${name.replaceAll(' ', '-')}`);
    await waitForMarks(page);
    await settle();
    await expectUntouched();
    const counted = await read('counted');
    const selected = await page.evaluate(() => String(getSelection()));
    const focused = await page.evaluate(() => document.activeElement?.id);
    for (const mark of [NAME, (await paintedMarks(page)).at(-1)!]) {
      await openCard(page, mark);
      await dismissCard(page);
    }
    await expectUntouched();
    expect(await read('counted')).toBe(counted);
    expect(await page.evaluate(() => String(getSelection()))).toBe(selected);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(focused);
    expect(faults).toEqual([]);
  });

  test.each(kinds)('a document %s', async (kind) => {
    await page.goto(`https://${SITE}/documents/${kinds.indexOf(kind)}`);
    await waitForMarks(page);
    await openCard(page, NAME);
    await dismissCard(page);
    await expectUntouched();
    expect(faults).toEqual([]);
  });

  test('by its framework, too, that takes over what the server wrote', async () => {
    await page.goto(`https://${SITE}/hydrated`);
    await waitForMarks(page);
    await openCard(page, NAME);
    await loadModule(page, 'node_modules/preact/dist/preact.mjs', 'preact');
    await page.evaluate(() => {
      const { h, Component, hydrate } = preact;
      class Reading extends Component<object, { times: number }> {
        override state = { times: 0 };
        override render() {
          const { times } = this.state;
          return [
            h('h1', null, times > 1 ? 'Human Rights Watch joins' : 'States weigh the UN Cybercrime Convention'),
            h(
              'p',
              null,
              'Delegates spoke about the ',
              h('b', null, 'UN Cybercrime Convention'),
              '\n for a third day, and about what comes after signing.',
            ),
            h(
              'p',
              null,
              h(
                'button',
                { type: 'button', onClick: () => this.setState({ times: times + 1 }) },
                'Read ',
                times,
                ' times',
              ),
            ),
          ];
        }
      }
      const root = document.getElementById('root')!;
      const kept = root.querySelector('b')!.firstChild;
      hydrate(h(Reading, null), root);
      Object.assign(window, { isKept: root.querySelector('b')!.firstChild === kept });
    });
    expect(await read('isKept')).toBe(true);
    await page.click('#root button');
    await page.click('#root button');
    expect(await page.$eval('#root', ({ textContent }) => textContent)).toContain('Read 2 times');
    await eventually('the new heading is marked', async () =>
      (await paintedMarks(page)).includes('Human Rights Watch'),
    );
    expect(faults).toEqual([]);
  });

  test.skipIf(!saved.length).each(saved.map((file, index) => [file, index] as const))(
    'the saved page %s',
    async (_, index) => {
      await page.goto(`https://${SITE}/saved/${index}`);
      await page.evaluate(SNAPSHOT);
      await settle();
      const [mark] = await paintedMarks(page);
      if (mark) {
        await hoverMark(page, mark);
        await waitForCard(page);
        await dismissCard(page);
      }
      await expectUntouched();
    },
  );
});
