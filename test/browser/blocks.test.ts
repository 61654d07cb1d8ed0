import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inBothBrowsers } from '../setup/both.ts';
import { loadModule } from '../setup/module.ts';

/** `blocks` is the module under test, put into the page as a global. */
declare const blocks: typeof import('../../entrypoints/reader.content/blocks.ts');

inBothBrowsers('text of a page', { pages: { '/': '<!doctype html><title>t</title><body></body>' } }, (stage) => {
  let page: Page;
  beforeEach(async () => {
    const { session, server } = stage();
    page = await session.newPage(`${server.origin}/`);
    await loadModule(page, 'entrypoints/reader.content/blocks.ts', 'blocks');
  });
  afterEach(() => page.close());

  /** Texts of the blocks of some markup, white space folded, and whether the markup is as it was. */
  const read = async (html: string) => {
    await page.evaluate((markup) => {
      document.body.innerHTML = markup;
    }, html);
    return page.evaluate(() => {
      const before = document.documentElement.outerHTML;
      const found = blocks
        .readBlocks(document.body)
        .map(({ text, role }) => ({ text: text.replace(/\s+/g, ' ').trim(), role }));
      return { found, texts: found.map(({ text }) => text), same: before === document.documentElement.outerHTML };
    });
  };

  test('flows through inline elements and links', async () => {
    const { texts, same } = await read(
      '<p>The <a href="#">UN <b>Cyber</b>crime</a> <em>Con<!-- x -->vention</em> and <abbr>HRW</abbr><sup>1</sup>.</p>',
    );
    expect(texts).toEqual(['The UN Cybercrime Convention and HRW1.']);
    expect(same).toBe(true);
  });

  test('never joins the texts of two blocks', async () => {
    const { texts } = await read(
      '<div>Budapest<p>Convention</p>on<ul><li>cyber</li><li>crime</li></ul></div><td>x</td>',
    );
    expect(texts).toEqual(['Budapest', 'Convention', 'on', 'cyber', 'crime', 'x']);
  });

  test('a line break is white space, an image is not', async () => {
    const { texts } = await read('<p>Budapest<br>Convention</p><p>Budapest <img alt=""> Convention</p>');
    expect(texts).toEqual(['Budapest Convention', 'Budapest \uFFFC Convention']);
  });

  test('leaves fields, editors, code and scripts alone', async () => {
    const { texts } = await read(
      `<p>before</p><textarea>Budapest Convention</textarea><div contenteditable>Budapest Convention</div>
       <div role="textbox">Budapest Convention</div><pre>Budapest Convention</pre><script>"Budapest Convention"</script>
       <style>/* Budapest Convention */</style><p hidden>Budapest Convention</p><select><option>Budapest Convention</select>
       <svg><text>Budapest Convention</text></svg><p contenteditable="false">after</p>`,
    );
    expect(texts.filter((text) => text !== '\uFFFC'.repeat(text.length) && /\w/.test(text))).toEqual([
      'before',
      'after',
    ]);
  });

  test('sees where on the page a block stands', async () => {
    const { found } = await read(
      '<h1>Head</h1><nav><p>Menu</p></nav><p>Body <a href="#">link</a></p><p><a href="#">Only a link</a></p><footer>Foot</footer>',
    );
    expect(found).toEqual([
      { text: 'Head', role: 'headline' },
      { text: 'Menu', role: 'aside' },
      { text: 'Body link', role: 'body' },
      { text: 'Only a link', role: 'aside' },
      { text: 'Foot', role: 'aside' },
    ]);
  });

  test('takes comments and related stories for what they are, and headings for borders', async () => {
    const { found } = await read(
      `<article class="has-related"><h1>Head</h1><h2>Part one</h2><p>Text</p><h3><a href="#">Another story</a></h3></article>
       <section class="related-stories"><h2>Read more</h2><p>Teaser</p></section>
       <div id="comments"><h1>Two comments</h1><p>First!</p></div>`,
    );
    expect(found).toEqual([
      { text: 'Head', role: 'headline' },
      { text: 'Part one', role: 'heading' },
      { text: 'Text', role: 'body' },
      { text: 'Another story', role: 'aside' },
      { text: 'Read more', role: 'aside' },
      { text: 'Teaser', role: 'aside' },
      { text: 'Two comments', role: 'aside' },
      { text: 'First!', role: 'aside' },
    ]);
  });

  test('a layout class on the whole page makes nothing an aside', async () => {
    await page.evaluate(() => document.body.classList.add('comments'));
    const { found } = await read('<h1>Head</h1><p>Text</p>');
    expect(found.map(({ role }) => role)).toEqual(['headline', 'body']);
  });

  test('reads open shadow roots in place', async () => {
    const texts = await page.evaluate(() => {
      document.body.innerHTML = '<p>one</p><div id="host"></div><p>three</p>';
      document.getElementById('host')!.attachShadow({ mode: 'open' }).innerHTML = '<p>two <b>halves</b></p>';
      return blocks.readBlocks(document.body).map(({ text }) => text);
    });
    expect(texts).toEqual(['one', 'two halves', 'three']);
  });

  test('leads every character back to its text node', async () => {
    const wrong = await page.evaluate(() => {
      document.body.innerHTML = '<p>The <a href="#">UN <b>Cyber</b>crime</a><br> <em>Convention</em>, signed</p>';
      const [block] = blocks.readBlocks(document.body);
      const faults: string[] = [];
      for (let at = 0; at < block!.text.length; at += 1) {
        const { node, offset } = blocks.placeOf(block!, at, 'start');
        const isBreak = block!.text[at] === '\n';
        if (!isBreak && node.data[offset] !== block!.text[at]) faults.push(`${at}: ${node.data}@${offset}`);
        const end = blocks.placeOf(block!, at + 1, 'end');
        if (!isBreak && end.node.data[end.offset - 1] !== block!.text[at]) faults.push(`end ${at}`);
      }
      return faults;
    });
    expect(wrong).toEqual([]);
  });

  test('reads a page nested 5,000 levels deep', async () => {
    const text = await page.evaluate(() => {
      let inner: Element = document.body;
      for (let depth = 0; depth < 5000; depth += 1) {
        inner.append(document.createElement(depth % 2 ? 'span' : 'div'));
        inner = inner.lastElementChild!;
      }
      inner.textContent = 'at the bottom';
      return blocks.readBlocks(document.body).at(-1)!.text;
    });
    expect(text).toBe('at the bottom');
  });
});
