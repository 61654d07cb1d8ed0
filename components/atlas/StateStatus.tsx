/** Where a State stands on both conventions, with the sources of its row; nothing for what is no State. */
import { formatDay } from '../dates.ts';
import { useText } from '../text.ts';
import { useAtlas } from './data.ts';
import { SourceLinks } from './SourceLinks.tsx';
import { statusColumns } from './status-columns.tsx';

export function StateStatus({ entity }: { entity: string }) {
  const text = useText();
  const atlas = useAtlas();
  const { states, signatoriesAsOf, budapestAsOf } = atlas.dataset;
  const state = states.find((row) => row.entity === entity);
  if (!state) return null;
  const said = statusColumns(atlas, text).map(({ id, title, cell }) => ({ id, title, words: cell(state) }));
  return (
    <section class="facts" aria-label={text('atlas_status')}>
      <h2>{text('atlas_status')}</h2>
      <dl class="state-status">
        {said
          .filter(({ id, words }) => id !== 'state' && words)
          .map(({ id, title, words }) => (
            <div key={id} data-column={id}>
              <dt>{title}</dt>
              <dd>{words}</dd>
            </div>
          ))}
      </dl>
      <p class="quiet">
        {text('atlas_status_as_of', formatDay(signatoriesAsOf, text.language), formatDay(budapestAsOf, text.language))}
      </p>
      <SourceLinks ids={state.sources} />
    </section>
  );
}
