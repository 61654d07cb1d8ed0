/** How much of the dataset is how certain, counted. */
import { certainty } from '../../data/context/statements.ts';
import type { Confidence } from '../../data/dataset.ts';
import { formatNumber } from '../numbers.ts';
import { type TextKey, useText } from '../text.ts';
import { useAtlas } from './data.ts';
import { hrefTo } from './routes.ts';

const SORTS = [
  ['facts', 'options_about_facts'],
  ['positions', 'options_about_positions'],
  ['debate', 'atlas_debate'],
  ['claims', 'atlas_claims'],
] as const satisfies [string, TextKey][];
const LEVELS: Confidence[] = ['primary', 'reported', 'unverified'];

export function CertaintyTable() {
  const text = useText();
  const { dataset } = useAtlas();
  const counts = certainty(dataset);
  const unchecked = dataset.articles.filter(({ checked }) => !checked).length;
  return (
    <section aria-labelledby="certainty">
      <h2 id="certainty">{text('atlas_certainty')}</h2>
      <div class="table-frame">
        <table class="data-table certainty-table" aria-labelledby="certainty">
          <thead>
            <tr>
              <th scope="col">{text('atlas_certainty_sort')}</th>
              {LEVELS.map((level) => (
                <th key={level} scope="col">
                  {text(`confidence_${level}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {SORTS.map(([sort, words]) => (
              <tr key={sort}>
                <th scope="row">{text(words)}</th>
                {LEVELS.map((level) => (
                  <td key={level}>{formatNumber(counts[sort][level], text.language)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p>
        <a href={hrefTo('articles')}>{text('atlas_articles_unchecked', unchecked, dataset.articles.length)}</a>
      </p>
    </section>
  );
}
