/** Which article of the convention an entity is, and whether its title was checked; nothing for the others. */
import { ENGLISH, useText } from '../text.ts';
import { useAtlas } from './data.ts';
import { hrefTo } from './routes.ts';

export function ArticleOf({ entity }: { entity: string }) {
  const text = useText();
  const articles = useAtlas().dataset.articles.filter((article) => article.entity === entity);
  return (
    <>
      {articles.map(({ number, title, checked }) => (
        <p key={number} class="quiet">
          <a href={hrefTo('articles', String(number))}>
            {text('atlas_article', String(number))} <span {...ENGLISH}>{title}</span>
          </a>{' '}
          {!checked && <span class="unverified">{text('atlas_article_unchecked')}</span>}
        </p>
      ))}
    </>
  );
}
