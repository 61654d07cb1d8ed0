/** The three choices, and what the browser made of the last one. */
import { Notice } from '../controls/Notice.tsx';
import { type TextKey, useText } from '../text.ts';
import type { Choice, Progress } from './Welcome.tsx';

const CHOICES: { choice: Choice; label: TextKey; hint: TextKey; badge?: TextKey }[] = [
  { choice: 'listed', label: 'welcome_listed', hint: 'welcome_listed_hint', badge: 'welcome_recommended' },
  { choice: 'all', label: 'welcome_all', hint: 'welcome_all_hint' },
  { choice: 'none', label: 'welcome_none', hint: 'welcome_none_hint' },
];

interface Props {
  siteCount: number;
  progress: Progress;
  onChoose: (choice: Choice) => void;
}

export function Choices({ siteCount, progress, onChoose }: Props) {
  const text = useText();
  return (
    <section class="welcome-choices" aria-labelledby="question-heading">
      <h2 id="question-heading">{text('welcome_question')}</h2>
      {CHOICES.map(({ choice, label, hint, badge }) => (
        <button
          key={choice}
          type="button"
          class={badge ? 'welcome-choice welcome-choice-first' : 'welcome-choice'}
          onClick={() => onChoose(choice)}
        >
          <span class="welcome-choice-label">
            {text(label, siteCount)} {badge && <span class="badge">{text(badge)}</span>}
          </span>
          <span class="quiet">{text(hint)}</span>
        </button>
      ))}
      {progress.state === 'asking' && <Notice>{text('welcome_asking')}</Notice>}
      {progress.state === 'denied' && <Notice tone="problem">{text('welcome_denied')}</Notice>}
    </section>
  );
}
