/** How often the page names this entity, and the way to the other places. Nothing where there is no other place. */
import { useText } from '../text.ts';

export interface Presence {
  count: number;
  /** Which of the mentions the card is about, from 0; -1 when it is about none of them. */
  at: number;
  onStep: (by: 1 | -1) => void;
}

export function OnPage({ count, at, onStep }: Presence) {
  const text = useText();
  if (count <= (at < 0 ? 0 : 1)) return null;
  return (
    <p class="card-on-page">
      <span>{at < 0 ? text('card_mentions', count) : text('card_mention_of', at + 1, count)}</span>
      <button type="button" onClick={() => onStep(-1)} title={text('card_previous_mention')}>
        <Arrow path="M3.5 10 8 5.5 12.5 10" />
        <span class="visually-hidden">{text('card_previous_mention')}</span>
      </button>
      <button type="button" onClick={() => onStep(1)} title={text('card_next_mention')}>
        <Arrow path="M3.5 6 8 10.5 12.5 6" />
        <span class="visually-hidden">{text('card_next_mention')}</span>
      </button>
    </p>
  );
}

function Arrow({ path }: { path: string }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={path} fill="none" stroke="currentColor" stroke-width="1.6" />
    </svg>
  );
}
