/** Listed sites or all sites, or for the time being none. */
import type { Settings } from '../../data/settings.ts';
import { SwitchRow } from '../controls/SwitchRow.tsx';
import { type TextKey, useText } from '../text.ts';

const CHOICES: { scope: Settings['scope']; label: TextKey; hint: TextKey }[] = [
  { scope: 'list', label: 'options_scope_list', hint: 'options_scope_list_hint' },
  { scope: 'all', label: 'options_scope_all', hint: 'options_scope_all_hint' },
];

interface Props {
  scope: Settings['scope'];
  paused: boolean;
  onPause: (paused: boolean) => void;
  onScope: (scope: Settings['scope']) => void;
}

export function ScopeChoice({ scope, paused, onPause, onScope }: Props) {
  const text = useText();
  return (
    <section id="scope" aria-labelledby="scope-heading">
      <h2 id="scope-heading">{text('options_scope')}</h2>
      <div class="choices" role="radiogroup" aria-labelledby="scope-heading">
        {CHOICES.map((choice) => (
          <label class="choice" key={choice.scope}>
            <input
              type="radio"
              name="scope"
              aria-labelledby={`scope-${choice.scope}`}
              aria-describedby={`scope-${choice.scope}-hint`}
              checked={scope === choice.scope}
              onChange={() => onScope(choice.scope)}
            />
            <span>
              <span id={`scope-${choice.scope}`} class="choice-label">
                {text(choice.label)}
              </span>
              <span id={`scope-${choice.scope}-hint`} class="quiet">
                {text(choice.hint)}
              </span>
            </span>
          </label>
        ))}
      </div>
      <SwitchRow label={text('options_pause')} checked={paused} onChange={onPause}>
        {text('options_pause_hint')}
      </SwitchRow>
    </section>
  );
}
