/** One article: number, title, whether the title was checked, and what is known and argued about it. */
import type { Article, Entity } from '../../data/dataset.ts';
import { ENGLISH, useText } from '../text.ts';
import { FactList } from './FactList.tsx';
import { hrefTo } from './routes.ts';

interface Props {
  article: Article;
  entity: Entity | undefined;
  /** The address names this one: it is open, and the reader lands on it. */
  wanted: boolean;
}

export function ArticleItem({ article: { number, title, checked }, entity, wanted }: Props) {
  const text = useText();
  const debated = entity?.debate.length ?? 0;
  return (
    <li class="article" value={number}>
      <h3 tabIndex={-1} data-landing={wanted || undefined}>
        <a class="article-number" href={hrefTo('articles', String(number))}>
          {text('atlas_article', String(number))}
        </a>{' '}
        <span {...ENGLISH}>{title}</span>
      </h3>
      {!checked && <p class="unverified">{text('atlas_article_unchecked')}</p>}
      {entity && (
        <>
          <p class="summary" {...ENGLISH}>
            {entity.summary}
          </p>
          <details open={wanted}>
            <summary>{text('atlas_article_more', entity.facts.length, debated)}</summary>
            <FactList title={text('card_facts')} facts={entity.facts} level={4} />
            <FactList title={text('atlas_debate')} facts={entity.debate} level={4} />
            <p>
              <a href={hrefTo('entity', entity.id)}>{text('atlas_article_page')}</a>
            </p>
          </details>
        </>
      )}
    </li>
  );
}
