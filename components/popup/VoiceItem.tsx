/** Somebody on the page with the positions on record: the newest at first, the rest one click away. */
import { useId, useState } from 'preact/hooks';
import type { Entity, Source } from '../../data/dataset.ts';
import { PositionItem } from '../card/PositionItem.tsx';
import { useText } from '../text.ts';
import { EntityButton } from './EntityButton.tsx';
import type { VoiceView } from './record-view.ts';

/** Enough to see whether a stance has changed; a State that speaks at every session has a dozen. */
const AT_FIRST = 2;

interface Props {
  voice: VoiceView;
  sources: Record<string, Source>;
  onOpen: (entity: Entity) => void;
}

export function VoiceItem({ voice: { entity, quoted, positions }, sources, onOpen }: Props) {
  const text = useText();
  const name = useId();
  const [all, setAll] = useState(false);
  const more = positions.length - AT_FIRST;
  return (
    <li data-voice={entity.id}>
      <h4 class="voice-name" id={name}>
        <EntityButton entity={entity} onOpen={onOpen} />
        {quoted && <span class="quiet">{text('popup_voice_speaks')}</span>}
      </h4>
      <ul class="voice-positions">
        {(all ? positions : positions.slice(0, AT_FIRST)).map((position) => (
          <PositionItem key={position.id} position={position} sources={sources} />
        ))}
      </ul>
      {more > 0 && (
        <button
          type="button"
          class="link"
          data-stop
          aria-expanded={all}
          aria-describedby={name}
          onClick={() => setAll(!all)}
        >
          {all ? text('card_fewer_facts') : text('card_more_facts', more)}
        </button>
      )}
    </li>
  );
}
