/** The card: a non-modal dialog around what is known of one entity, or of one statement. Position and life time are the caller's. */
import type { ComponentChildren } from 'preact';
import { directionOf } from '../../data/languages.ts';
import { useText } from '../text.ts';
import { SheetHandle } from './SheetHandle.tsx';

interface Props {
  /** Whom or what it is about. */
  label: string;
  pinned: boolean;
  onPin: () => void;
  onClose: () => void;
  children: ComponentChildren;
}

/** The frame: named after what it is about, focusable by script so that a keyboard reader can be brought in. */
export function Card({ label, pinned, onPin, onClose, children }: Props) {
  const text = useText();
  return (
    <section
      class="card"
      role="dialog"
      aria-label={label}
      aria-describedby="card-summary"
      tabIndex={-1}
      lang={text.language}
      dir={directionOf(text.language)}
    >
      <SheetHandle onClose={onClose} />
      <div class="card-actions">
        <button type="button" aria-pressed={pinned} onClick={onPin} title={text(pinned ? 'card_unpin' : 'card_pin')}>
          <PinIcon />
          <span class="visually-hidden">{text('card_pin')}</span>
        </button>
        <button type="button" onClick={onClose} title={text('card_close')}>
          <CloseIcon />
          <span class="visually-hidden">{text('card_close')}</span>
        </button>
      </div>
      {children}
    </section>
  );
}

function PinIcon() {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d="M5.5 2h5M6.5 2v5L4 9.5h8L9.5 7V2M8 9.5V14" fill="none" stroke="currentColor" stroke-width="1.4" />
    </svg>
  );
}

function CloseIcon() {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d="M4 4l8 8M12 4l-8 8" fill="none" stroke="currentColor" stroke-width="1.6" />
    </svg>
  );
}
