/** The convention's table of contents, as the page of articles shows it. */
import { describe, expect, it } from 'vitest';
import { byChapter } from '../../data/context/articles.ts';
import type { Article, Entity } from '../../data/dataset.ts';
import { compiledRecords } from './support/compiled.ts';

const { dataset } = compiledRecords();
const entities = new Map(dataset.entities.map((entity) => [entity.id, entity]));

const article = (
  number: number,
  chapter: number,
  entity: string | null = null,
  chapterEntity: string | null = null,
): Article => ({
  number,
  chapter,
  chapterTitle: `Of matter ${chapter}`,
  title: `Article ${number}`,
  checked: true,
  entity,
  chapterEntity,
});
const model = dataset.entities[0]!;
const known = (id: string): [string, Entity] => [id, { ...model, id }];

describe('by chapter', () => {
  it('every article stands under its chapter, in order', () => {
    const chapters = byChapter([article(1, 1), article(2, 1), article(3, 2)], new Map());
    expect(chapters.map(({ number, title }) => [number, title])).toEqual([
      [1, 'Of matter 1'],
      [2, 'Of matter 2'],
    ]);
    expect(chapters.map(({ articles }) => articles.map((one) => one.article.number))).toEqual([[1, 2], [3]]);
  });

  it('an article comes with its entity where there is one', () => {
    const [chapter] = byChapter(
      [article(1, 1, 'spying'), article(2, 1), article(3, 1, 'gone')],
      new Map([known('spying')]),
    );
    expect(chapter!.articles.map(({ entity }) => entity?.id)).toEqual(['spying', undefined, undefined]);
    expect(chapter!.entity).toBeUndefined();
  });

  it('a chapter comes with its own entity where there is one', () => {
    const [first, second, third] = byChapter(
      [article(1, 1, null, 'chapter-one'), article(2, 2), article(3, 3, null, 'gone')],
      new Map([known('chapter-one')]),
    );
    expect(first!.entity?.id).toBe('chapter-one');
    expect(second!.entity).toBeUndefined();
    expect(third!.entity).toBeUndefined();
  });

  it('nothing in, nothing out', () => {
    expect(byChapter([], new Map())).toEqual([]);
  });
});

describe('the real convention', () => {
  const chapters = byChapter(dataset.articles, entities);

  it('has nine chapters and every article once', () => {
    expect(chapters.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(chapters.flatMap(({ articles }) => articles.map((one) => one.article.number))).toEqual(
      dataset.articles.map(({ number }) => number),
    );
  });

  it('leads from each chapter to its page, where there is one', () => {
    const pages = chapters.map(({ number }) => entities.get(`uncc-chapter-${number}`)?.id);
    expect(chapters.map(({ entity }) => entity?.id)).toEqual(pages);
  });
});
