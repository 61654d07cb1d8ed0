/** What a page says of itself in structured data: the first article's words, and nothing of the rest. */
import { describe, expect, it } from 'vitest';
import { statementsOf } from '../../entrypoints/reader.content/about-page.ts';

const read = (data: unknown) => statementsOf(JSON.stringify(data));

describe('structured data', () => {
  it('give headline, section, keywords and subjects of the article', () => {
    expect(
      read({
        '@type': 'NewsArticle',
        headline: 'Ministers sign',
        articleSection: ['World'],
        keywords: 'treaty, Hanoi',
        about: [{ '@type': 'Thing', name: 'Cybercrime' }, { name: 'Treaties' }],
        publisher: { '@type': 'Organization', name: 'The Courier' },
        articleBody: 'A long text.',
      }),
    ).toEqual(['Ministers sign', 'World', 'treaty, Hanoi', 'Cybercrime', 'Treaties']);
  });

  it('are read in a graph and in a page around the article', () => {
    expect(read({ '@graph': [{ '@type': 'WebSite' }, { '@type': ['Article'], headline: 'One' }] })).toEqual(['One']);
    expect(read({ '@type': 'WebPage', mainEntity: { '@type': 'BlogPosting', headline: 'Two' } })).toEqual(['Two']);
  });

  it('of other articles are not read', () => {
    expect(
      read([
        { '@type': 'NewsArticle', headline: 'Own' },
        { '@type': 'NewsArticle', headline: 'Another' },
      ]),
    ).toEqual(['Own']);
    expect(read({ '@type': 'ItemList', itemListElement: [{ '@type': 'NewsArticle', headline: 'Teaser' }] })).toEqual(
      [],
    );
    expect(read({ '@type': 'Article', headline: 'Own', comment: { name: 'Spam' } })).toEqual(['Own']);
  });

  it.each([
    ['nothing', ''],
    ['half a document', '{"@type": "Article", "headline"'],
    ['a number', '7'],
    ['null', 'null'],
    ['numbers for texts', '{"@type":"Article","headline":5,"keywords":[1,null],"about":{"name":{}}}'],
    ['very much', `{"@type":"Article","headline":"${'x'.repeat(300_000)}"}`],
    ['an abyss', `${'{"@graph":['.repeat(5000)}${']}'.repeat(5000)}`],
  ])('that are %s give nothing', (_, text) => {
    expect(statementsOf(text)).toEqual([]);
  });
});
