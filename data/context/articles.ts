/** The convention's articles by chapter, each with its entity where it has one. */
import type { Article, Dataset, Entity } from '../dataset.ts';

export interface Chapter {
  number: number;
  title: string;
  /** The chapter's own entity, where it has one. */
  entity: Entity | undefined;
  articles: { article: Article; entity: Entity | undefined }[];
}

export function byChapter(articles: Dataset['articles'], entities: ReadonlyMap<string, Entity>): Chapter[] {
  const chapters = new Map<number, Chapter>();
  for (const article of articles) {
    const entity = article.entity ? entities.get(article.entity) : undefined;
    const chapter = chapters.get(article.chapter) ?? {
      number: article.chapter,
      title: article.chapterTitle,
      entity: article.chapterEntity ? entities.get(article.chapterEntity) : undefined,
      articles: [],
    };
    chapter.articles.push({ article, entity });
    chapters.set(article.chapter, chapter);
  }
  return [...chapters.values()];
}
