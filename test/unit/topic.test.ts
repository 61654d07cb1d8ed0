/** What a page is about, and so what a reader sees: everything, the sure things, one name, or nothing. */
import { describe, expect, it } from 'vitest';
import { ARTICLES } from './support/articles.ts';
import { aside, type Block, body, headline, readPage, realLexicon } from './support/lexicon.ts';

const lexicon = realLexicon();
const UN = 'un-convention-against-cybercrime';

const pageOf = ([title, ...paragraphs]: string[]): Block[] => [headline(title!), ...paragraphs.map(body)];
const shownOn = (blocks: Block[]) =>
  readPage(lexicon, blocks)
    .mentions.filter(({ shown }) => shown)
    .map(({ entity }) => entity);

describe('an article about the treaty', () => {
  const blocks = pageOf(ARTICLES.treaty);

  it('is about the story', () => {
    expect(readPage(lexicon, blocks).topic).toBe('story');
  });

  it('shows everyone with a stake in it: states, companies, people, terms', () => {
    expect(shownOn(blocks)).toEqual(
      expect.arrayContaining([
        UN,
        'hanoi',
        'viet-nam',
        'united-states',
        'meta',
        'dell',
        'deborah-brown',
        'ratification',
      ]),
    );
  });

  it('shows every mention', () => {
    const { mentions } = readPage(lexicon, blocks);
    expect(mentions.filter(({ shown }) => !shown)).toEqual([]);
  });

  it('is recognised without its headline', () => {
    expect(readPage(lexicon, blocks.slice(1)).topic).toBe('story');
  });

  it('is recognised from its headline alone', () => {
    expect(readPage(lexicon, [blocks[0]!, body('More details will follow.')]).topic).toBe('story');
  });
});

it('an article about the Budapest Convention is about the story', () => {
  expect(readPage(lexicon, pageOf(ARTICLES.budapest)).topic).toBe('story');
});

it('an article that never says more than "cybercrime treaty" is not about nothing', () => {
  expect(readPage(lexicon, pageOf(ARTICLES.shortNameOnly)).topic).not.toBe('none');
});

describe('a report on ransomware', () => {
  const blocks = pageOf(ARTICLES.ransomware);

  it('is cybercrime news', () => {
    expect(readPage(lexicon, blocks).topic).toBe('cybercrime');
  });

  it('shows the terms of the trade', () => {
    expect(shownOn(blocks)).toEqual(expect.arrayContaining(['ransomware', 'phishing']));
  });

  it('shows no country and no company', () => {
    const shown = shownOn(blocks);
    for (const id of ['viet-nam', 'microsoft', 'dell', 'united-states', 'reuters']) expect(shown).not.toContain(id);
  });
});

it('an article about one thing of the trade, named again and again, is cybercrime news', () => {
  expect(readPage(lexicon, pageOf(ARTICLES.oneWordAgain)).topic).toBe('cybercrime');
});

describe.each(['football', 'earnings', 'plastics', 'laptops', 'travel', 'climate', 'oneWord', 'twoWords'] as const)(
  'an article on something else (%s)',
  (name) => {
    it('is about nothing of ours and shows nothing', () => {
      const blocks = pageOf(ARTICLES[name]);
      expect(readPage(lexicon, blocks).topic).toBe('none');
      expect(shownOn(blocks)).toEqual([]);
    });
  },
);

describe('an article on plastics that mentions the cybercrime convention once, far down', () => {
  const blocks = pageOf([...ARTICLES.plastics, ARTICLES.passingMention]);

  it('is a mention in passing', () => {
    expect(readPage(lexicon, blocks).topic).toBe('passing');
  });

  it('shows that one mention and nothing else', () => {
    expect(shownOn(blocks)).toEqual([UN]);
  });

  it('gives it a lower score than an article about the story would', () => {
    const inPassing = readPage(lexicon, blocks).mentions.find(({ entity }) => entity === UN)!;
    const inStory = readPage(lexicon, pageOf(ARTICLES.treaty)).mentions.find(({ entity }) => entity === UN)!;
    expect(inPassing.score).toBeLessThan(inStory.score);
  });
});

describe('menus, teasers and related links', () => {
  it('do not make a page about the story', () => {
    const blocks = [...pageOf(ARTICLES.football), ...ARTICLES.treaty.map(aside)];
    expect(readPage(lexicon, blocks).topic).toBe('none');
    expect(shownOn(blocks)).toEqual([]);
  });

  it('do not make a page cybercrime news', () => {
    const blocks = [...ARTICLES.ransomware.map(aside), ...pageOf(ARTICLES.travel)];
    expect(readPage(lexicon, blocks).topic).toBe('none');
  });

  it('before the article do not push its first lines out of the lead', () => {
    const menu = Array.from({ length: 20 }, () => aside('World Business Sport Weather'));
    const blocks = [...menu, body('Talks on the UN cybercrime treaty resume.'), body('Nothing else is known.')];
    expect(readPage(lexicon, blocks).topic).toBe('story');
  });

  it('beside an article about the story carry marks like the rest', () => {
    const blocks = [...pageOf(ARTICLES.treaty), aside('Related: what is the Budapest Convention?')];
    expect(shownOn(blocks)).toContain('budapest-convention');
  });
});
