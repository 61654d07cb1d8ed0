/** The way in by kind of entity. */
import { KINDS } from '../../data/schema.ts';
import { formatNumber } from '../numbers.ts';
import { useText } from '../text.ts';
import { useAtlas } from './data.ts';
import { hrefTo } from './routes.ts';
import { groupKey } from './words.ts';

export function KindIndex() {
  const text = useText();
  const { dataset } = useAtlas();
  return (
    <section aria-labelledby="kinds">
      <h2 id="kinds">{text('atlas_kinds')}</h2>
      <ul class="kinds">
        {KINDS.map((kind) => {
          const count = dataset.entities.filter((entity) => entity.kind === kind).length;
          return (
            count > 0 && (
              <li key={kind}>
                <a href={hrefTo('kind', kind)}>{text(groupKey(kind))}</a>{' '}
                <span class="count">{formatNumber(count, text.language)}</span>
              </li>
            )
          );
        })}
      </ul>
    </section>
  );
}
