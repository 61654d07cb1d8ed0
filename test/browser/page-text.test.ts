/** The text of a page that changes under the reader: read again in part, it must be what reading it all anew would give. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inBothBrowsers } from '../setup/both.ts';
import { loadModule } from '../setup/module.ts';

/** `pageText` is the module under test, put into the page as a global. */
declare const pageText: typeof import('../../entrypoints/reader.content/page-text.ts');

const ROUNDS = 60;
const CHANGES_IN_A_ROUND = 12;

inBothBrowsers('text read again', { pages: { '/': '<!doctype html><title>t</title><body></body>' } }, (stage) => {
  let page: Page;
  beforeEach(async () => {
    const { session, server } = stage();
    page = await session.newPage(`${server.origin}/`);
    await loadModule(page, 'entrypoints/reader.content/page-text.ts', 'pageText');
  });
  afterEach(() => page.close());

  test('is the text of the page, whatever was added, changed, moved and taken away', async () => {
    const differences = await page.evaluate(readThroughChanges, ROUNDS, CHANGES_IN_A_ROUND);
    expect(differences).toEqual([]);
  });

  test('keeps what stands as it stood', async () => {
    const kept = await page.evaluate(async () => {
      document.body.innerHTML = '<main><p>one</p><p>two</p><div></div><p>three</p></main>';
      const lexicon = { root: { next: new Map(), names: [] } } as never;
      const text = new pageText.PageText(lexicon, new AbortController().signal);
      await text.readAll(document.body);
      const before = text.blocks;
      document.querySelector('div')!.append('between');
      await text.reread([document.querySelector('main')!]);
      return text.blocks.map((block) => [block.text, before.includes(block)]);
    });
    expect(kept).toEqual([
      ['one', true],
      ['two', true],
      ['between', false],
      ['three', true],
    ]);
  });

  test('ends where a page has more than anybody reads', async () => {
    const isCut = await page.evaluate(async () => {
      const lexicon = { root: { next: new Map(), names: [] } } as never;
      const text = new pageText.PageText(lexicon, new AbortController().signal);
      document.body.innerHTML = `<p>${'far away '.repeat(200)}</p>`.repeat(700);
      await text.readAll(document.body);
      const long = text.isCut;
      document.body.innerHTML = '<p>near</p>';
      await text.reread([document.body]);
      return [long, text.isCut, text.blocks.length];
    });
    expect(isCut).toEqual([true, false, 1]);
  });
});

/** In the page: changes it at random, the same way each time, and compares after each round. Returns what differs. */
async function readThroughChanges(rounds: number, changes: number): Promise<unknown[]> {
  let state = 7;
  const random = (below: number) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return (state >>> 8) % below;
  };
  const lexicon = { root: { next: new Map(), names: [] } } as never;
  const read = () => new pageText.PageText(lexicon, new AbortController().signal);
  const names = ['p', 'div', 'section', 'b', 'a', 'ul', 'li', 'h2', 'span', 'img', 'button'];
  const holders = () => [document.body, ...document.body.querySelectorAll('*')];
  const words = () => `word ${random(50)} `;
  const change = (): Node => {
    const all = holders();
    const holder = all[random(all.length)]!;
    const nodes = [...holder.childNodes];
    const child = nodes[random(nodes.length + 1)] ?? null;
    const kind = random(6);
    if (kind === 0 && child) child.remove();
    else if (kind === 1 && child instanceof Text) child.data = words();
    else if (kind === 2) holder.insertBefore(document.createTextNode(words()), child);
    else if (kind === 3 && holder instanceof HTMLDivElement && !holder.shadowRoot)
      holder.attachShadow({ mode: 'open' }).append(words());
    else {
      const element = document.createElement(names[random(names.length)]!);
      if (random(3)) element.append(words());
      holder.insertBefore(element, child);
    }
    return kind === 1 && child instanceof Text ? child : holder;
  };
  const kept = read();
  await kept.readAll(document.body);
  const differences: unknown[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const changed = Array.from({ length: changes }, change);
    await kept.reread(changed);
    const anew = read();
    await anew.readAll(document.body);
    const told = (from: typeof anew) => from.blocks.map(({ text, role, segments }) => [text, role, segments.length]);
    if (JSON.stringify(told(kept)) !== JSON.stringify(told(anew))) differences.push([round, told(kept), told(anew)]);
  }
  return differences.slice(0, 1);
}
