/** One event of the timeline, with who took part. */
import { eventAsFact } from '../../data/context/statements.ts';
import type { TimelineEvent } from '../../data/dataset.ts';
import { Statement } from '../card/Statement.tsx';
import { useText } from '../text.ts';
import { useAtlas } from './data.ts';
import { EntityLinks } from './EntityLinks.tsx';

interface Props {
  event: TimelineEvent;
  /** The entity on whose page this stands; it need not link to itself. */
  except?: string;
}

export function EventItem({ event, except }: Props) {
  const text = useText();
  const { sources } = useAtlas();
  return (
    <li class="event" data-event={event.id}>
      <Statement statement={eventAsFact(event)} sources={sources} />
      <EntityLinks ids={event.entities.filter((id) => id !== except)} label={text('atlas_event_entities')} />
    </li>
  );
}
