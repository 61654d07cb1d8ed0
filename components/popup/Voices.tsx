/** Who is on the page, by role, each with the positions on record; then others on record, by a rule that is told. */
import type { Entity, Source } from '../../data/dataset.ts';
import { ROLE_NAMES } from '../roles.ts';
import { useText } from '../text.ts';
import { NameLine } from './NameLine.tsx';
import { OtherVoices } from './OtherVoices.tsx';
import type { VoicesView } from './record-view.ts';
import { VoiceItem } from './VoiceItem.tsx';

interface Props {
  voices: VoicesView;
  sources: Record<string, Source>;
  onOpen: (entity: Entity) => void;
  onOpenMethod: () => void;
}

export function Voices({ voices: { present, silent, others }, sources, onOpen, onOpenMethod }: Props) {
  const text = useText();
  return (
    <>
      {present.map(({ role, voices }) => (
        <section key={role} aria-labelledby={`voices-${role}`}>
          <h3 id={`voices-${role}`} class="part-heading">
            {text(ROLE_NAMES[role])}
          </h3>
          <ul class="part-list">
            {voices.map((voice) => (
              <VoiceItem key={voice.entity.id} voice={voice} sources={sources} onOpen={onOpen} />
            ))}
          </ul>
        </section>
      ))}
      {silent.length > 0 && <NameLine label={text('popup_voices_silent')} entities={silent} />}
      {others.length > 0 && (
        <OtherVoices others={others} sources={sources} onOpen={onOpen} onOpenMethod={onOpenMethod} />
      )}
    </>
  );
}
