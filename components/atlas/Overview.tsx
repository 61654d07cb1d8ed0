/** The front page: where things stand, a search over everything, what happened last, and the ways in. */
import { newestFirst } from '../../data/context/statements.ts';
import { useText } from '../text.ts';
import { AtlasSearch } from './AtlasSearch.tsx';
import { useAtlas } from './data.ts';
import { EventItem } from './EventItem.tsx';
import { KindIndex } from './KindIndex.tsx';
import { Numbers } from './Numbers.tsx';
import { PageHead } from './PageHead.tsx';
import { type Filter, hrefTo } from './routes.ts';

const LATEST_EVENTS = 5;

interface Props {
  filter: Filter;
  onFilter: (filter: Filter) => void;
}

export function Overview({ filter, onFilter }: Props) {
  const text = useText();
  const { dataset } = useAtlas();
  return (
    <>
      <PageHead title={text('atlas_overview')}>
        <p class="lead">{text('atlas_overview_lead')}</p>
      </PageHead>
      <Numbers />
      <AtlasSearch query={filter.q ?? ''} onQuery={(q) => onFilter({ q })} />
      <div class="columns">
        <section aria-labelledby="latest">
          <h2 id="latest">{text('atlas_latest')}</h2>
          <ol class="events">
            {newestFirst(dataset.timeline)
              .slice(0, LATEST_EVENTS)
              .map((event) => (
                <EventItem key={event.id} event={event} />
              ))}
          </ol>
          <p>
            <a href={hrefTo('timeline')}>{text('atlas_latest_all')}</a>
          </p>
        </section>
        <KindIndex />
      </div>
    </>
  );
}
