/** The places in which a page gives its day of publication, read from documents. */
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { addressDates, publishedOf, structuredDates } from '../../entrypoints/reader.content/page-date.ts';

const NOW = new Date('2026-11-21T12:00:00Z');
const DAY = '2025-10-25';
const TEXT = `<p>${'The ministers spoke for a long time about the text. '.repeat(8)}</p>`;

function read(body: string, { head = '', address = 'https://news.example/story' } = {}): string | undefined {
  const { document } = parseHTML(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`);
  return publishedOf(document as unknown as Document, address, NOW);
}
const structured = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe('the day of publication', () => {
  it('is in the article node of the structured data', () => {
    const article = { '@type': 'NewsArticle', datePublished: '2025-10-25T08:00:00+07:00', dateModified: '2026-01-01' };
    expect(
      read('', { head: structured({ '@graph': [{ '@type': 'WebPage', datePublished: '2020-01-01' }, article] }) }),
    ).toBe(DAY);
    expect(read('', { head: structured({ '@type': 'NewsArticle', dateModified: DAY }) })).toBeUndefined();
  });

  it.each([
    ['<meta property="article:published_time" content="2025-10-25T08:00:00Z">'],
    ['<meta itemprop="datePublished" content="2025-10-25">'],
    ['<meta name="date" content="2025-10-25">'],
    ['<meta name="pubdate" content="20251025">'],
    ['<meta name="DC.date.issued" content="2025-10-25">'],
    ['<meta name="parsely-pub-date" content="2025-10-25T01:00:00Z">'],
    ['<meta name="sailthru.date" content="Sat, 25 Oct 2025 08:00:00 GMT">'],
  ])('is in %s', (head) => {
    expect(read('', { head })).toBe(DAY);
  });

  it('is not in the day of a change', () => {
    expect(read('', { head: '<meta property="article:modified_time" content="2025-10-25">' })).toBeUndefined();
    const time = '<article><h1>Talks</h1><p>Updated <time datetime="2025-10-27">27.10.</time></p></article>';
    expect(read(time)).toBeUndefined();
    expect(
      read(
        '<article><h1>Talks</h1><time class="modified" datetime="2025-10-27"></time><time datetime="2025-10-25"></time>',
      ),
    ).toBe(DAY);
  });

  it('is in the time element nearest to the headline, not in a list of other stories', () => {
    expect(
      read(
        `<header><time datetime="2026-11-20">today</time></header><main><article><header><h1>Talks</h1><div><time
        datetime="2025-10-25T08:00">Saturday</time></div></header>${TEXT}</article>
        <aside><time datetime="2026-11-19"></time></aside></main>`,
      ),
    ).toBe(DAY);
    expect(
      read('<main><h1>Talks</h1><div class="related"><time datetime="2026-11-19"></time></div></main>'),
    ).toBeUndefined();
  });

  it('is in a line near the headline', () => {
    expect(read(`<article><h1>Talks</h1><div><span>By Jane Roe</span><span>October 25, 2025</span></div>${TEXT}`)).toBe(
      DAY,
    );
    expect(read(`<div>Thứ Bảy, 25/10/2025, 20:15</div><h1>Talks</h1>${TEXT}`)).toBe(DAY);
    expect(read(`<h1>The Courier</h1><p>Today</p><main><h1>Talks</h1><p>25. Oktober 2025</p>${TEXT}</main>`)).toBe(DAY);
    expect(read(`<h1>Talks</h1>${TEXT}<p>October 25, 2025</p>`)).toBeUndefined();
  });

  it('is in the address, as a last witness', () => {
    expect(read('', { address: 'https://news.example/2025/10/25/talks' })).toBe(DAY);
    expect(read('', { address: 'https://news.example/world/2025/oct/25/talks' })).toBe(DAY);
    expect(addressDates('https://news.example/a/20251025/b')).toEqual([DAY]);
    expect(read('', { address: 'https://news.example/2025/10/talks-10-25' })).toBeUndefined();
    expect(read('', { address: 'no address' })).toBeUndefined();
  });

  it('is none where a page gives none', () => {
    expect(read(`<h1>Talks</h1>${TEXT}`)).toBeUndefined();
    expect(read('')).toBeUndefined();
  });
});

describe('a hostile page', () => {
  it.each([
    ['markup for a day', structured({ '@type': 'Article', datePublished: '<img src=x onerror=alert(1)>' })],
    ['objects for a day', structured({ '@type': 'Article', datePublished: { '@value': { a: [DAY] } } })],
    ['an abyss', `<script type="application/ld+json">${'{"@graph":['.repeat(5000)}${']}'.repeat(5000)}</script>`],
    ['very much', structured({ '@type': 'Article', datePublished: 'x'.repeat(300_000) })],
    ['half a document', '<script type="application/ld+json">{"@type": "Article", "datePub</script>'],
  ])('with %s gives none', (_, head) => {
    expect(read('', { head })).toBeUndefined();
  });

  it('that hides what the browser offers gives what can still be read', () => {
    const page = { querySelectorAll: 'a field of a form' } as unknown as Document;
    expect(publishedOf(page, 'https://news.example/2025/10/25/', NOW)).toBe(DAY);
  });

  it('with a thousand days for one takes some', () => {
    expect(structuredDates(JSON.stringify({ '@type': 'Article', datePublished: [null, 7, DAY] }))).toEqual([DAY]);
    const metas = '<meta name="date" content="no">'.repeat(5000);
    expect(read('', { head: `${metas}<meta property="article:published_time" content="${DAY}">` })).toBe(DAY);
  });
});
