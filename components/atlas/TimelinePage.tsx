/** What happened, by year, the latest first. */
import { byYear } from '../../data/context/statements.ts';
import { formatDay } from '../dates.ts';
import { useText } from '../text.ts';
import { useAtlas } from './data.ts';
import { EventItem } from './EventItem.tsx';
import { PageHead } from './PageHead.tsx';
import { hrefTo } from './routes.ts';

/** @param year - The year to go to; none for the page as a whole. */
export function TimelinePage({ year: wanted }: { year: string }) {
  const text = useText();
  const { dataset } = useAtlas();
  const years = byYear(dataset.timeline);
  return (
    <>
      <PageHead title={text('atlas_timeline')}>
        <p class="lead">{text('atlas_timeline_lead', formatDay(dataset.asOf, text.language))}</p>
        <nav aria-label={text('atlas_timeline_years')}>
          <ul class="year-nav">
            {years.map(({ year, events }) => (
              <li key={year}>
                <a href={hrefTo('timeline', year)} aria-current={year === wanted || undefined}>
                  {year}
                </a>{' '}
                <span class="quiet">{events.length}</span>
              </li>
            ))}
          </ul>
        </nav>
      </PageHead>
      {years.map(({ year, events }) => (
        <section key={year} class="year" aria-labelledby={`year-${year}`}>
          <h2 id={`year-${year}`} tabIndex={-1} data-landing={year === wanted || undefined}>
            {year}
          </h2>
          <ol class="events">
            {events.map((event) => (
              <EventItem key={event.id} event={event} />
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}
