/** Who else is on record on the same text: as many for each stance, with the rule by which they are chosen. */
import type { Entity, Source } from '../../data/dataset.ts';
import { stanceKey } from '../card/keys.ts';
import { Statement } from '../card/Statement.tsx';
import { useText } from '../text.ts';
import { EntityButton } from './EntityButton.tsx';
import type { VoicesView } from './record-view.ts';

interface Props {
  others: VoicesView['others'];
  sources: Record<string, Source>;
  onOpen: (entity: Entity) => void;
  onOpenMethod: () => void;
}

export function OtherVoices({ others, sources, onOpen, onOpenMethod }: Props) {
  const text = useText();
  return (
    <section class="voices-others" aria-labelledby="voices-others">
      <h3 id="voices-others">{text('popup_voices_others')}</h3>
      <p class="quiet">
        {text('popup_voices_rule')}{' '}
        <button type="button" class="link" data-stop onClick={onOpenMethod}>
          {text('popup_voices_method')}
        </button>
      </p>
      {others.map(({ stance, voices }) => (
        <section key={stance} aria-labelledby={`stance-${stance}`}>
          <h4 id={`stance-${stance}`} class="stance">
            <strong>{text(stanceKey(stance))}</strong>
          </h4>
          <ul class="part-list">
            {voices.map(({ entity, position }) => (
              <li key={position.id} data-position={position.id}>
                <p class="voice-name">
                  <EntityButton entity={entity} onOpen={onOpen} />
                </p>
                <Statement statement={position} sources={sources} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
