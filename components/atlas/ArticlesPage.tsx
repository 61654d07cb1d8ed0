/** The convention's own table of contents, with what is known and argued about its articles. */
import { byChapter } from '../../data/context/articles.ts';
import { ENGLISH, useText } from '../text.ts';
import { ArticleItem } from './ArticleItem.tsx';
import { useAtlas } from './data.ts';
import { PageHead } from './PageHead.tsx';
import { hrefTo } from './routes.ts';

/** The convention's nine chapters are numbered as treaties do. */
const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];

/** @param number - The article to go to; NaN or 0 for none. */
export function ArticlesPage({ number: wanted }: { number: number }) {
  const text = useText();
  const { dataset, entities } = useAtlas();
  const unchecked = dataset.articles.filter(({ checked }) => !checked).length;
  return (
    <>
      <PageHead title={text('atlas_articles')}>
        <p class="lead">{text('atlas_articles_lead', dataset.articles.length)}</p>
        {unchecked > 0 && <p class="doubt">{text('atlas_articles_unchecked', unchecked, dataset.articles.length)}</p>}
      </PageHead>
      {byChapter(dataset.articles, entities).map(({ number, title, entity, articles }) => (
        <section key={number} class="chapter" aria-labelledby={`chapter-${number}`}>
          <h2 id={`chapter-${number}`}>
            {text('atlas_chapter', ROMAN[number] ?? String(number))} <span {...ENGLISH}>{title}</span>
          </h2>
          {entity && (
            <p class="quiet">
              <a href={hrefTo('entity', entity.id)}>{text('atlas_chapter_page')}</a>
            </p>
          )}
          <ol class="articles">
            {articles.map(({ article, entity }) => (
              <ArticleItem key={article.number} article={article} entity={entity} wanted={article.number === wanted} />
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}
