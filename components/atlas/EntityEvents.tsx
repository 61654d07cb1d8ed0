/** The timeline's events in which an entity took part, the latest first. */
import { newestFirst } from '../../data/context/statements.ts';
import { useText } from '../text.ts';
import { useAtlas } from './data.ts';
import { EventItem } from './EventItem.tsx';

export function EntityEvents({ entity }: { entity: string }) {
  const text = useText();
  const events = useAtlas().dataset.timeline.filter(({ entities }) => entities.includes(entity));
  if (!events.length) return null;
  return (
    <section class="facts" aria-label={text('atlas_timeline')}>
      <h2>{text('atlas_timeline')}</h2>
      <ol class="events">
        {newestFirst(events).map((event) => (
          <EventItem key={event.id} event={event} except={entity} />
        ))}
      </ol>
    </section>
  );
}
