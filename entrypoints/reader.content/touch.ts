/**
 * Fingers: a tap on a name opens its card, a tap elsewhere closes it, a tap on a link follows the link.
 *
 * A name inside a link is opened by a long press. The link's own menu then stays away; pressed again while the card is
 * open, the link shows it: nothing that the browser offers is lost.
 */
import type { CardHost } from './card-host.tsx';
import { type Hit, markAt } from './hit.ts';
import type { Painter } from './painter.ts';

/** What takes a tap for itself. A page that listens on its body means no tap in particular. */
const TAKES_TAPS =
  'a[href], area[href], button, summary, label, input, select, textarea, [onclick]:not(body), [contenteditable], [role=button], [role=link], [role=tab], [role=menuitem], [role=option]';

export interface Touches {
  open(hit: Hit): void;
  close(): void;
  /** Whether the card of this mark is open. */
  isOpen(hit: Hit): boolean;
}

/** Watches until `signal` aborts. */
export function watchTouch(painter: Painter, host: CardHost, touches: Touches, signal: AbortSignal): void {
  const options = { capture: true, signal };
  /** Browsers differ in whether a context menu says what called it; what was pressed last always did. */
  let finger = false;
  document.addEventListener('pointerdown', ({ pointerType }) => (finger = pointerType === 'touch'), options);
  document.addEventListener(
    'click',
    (event) => {
      if (!finger || (event as PointerEvent).pointerType === 'mouse' || host.isOrigin(event)) return;
      const hit = takesTaps(event) ? undefined : markAt(painter, event.clientX, event.clientY);
      if (hit) touches.open(hit);
      else touches.close();
    },
    options,
  );
  document.addEventListener(
    'contextmenu',
    (event) => {
      if (!finger || host.isOrigin(event) || !takesTaps(event)) return;
      const hit = markAt(painter, event.clientX, event.clientY);
      if (!hit || touches.isOpen(hit)) return;
      event.preventDefault();
      touches.open(hit);
    },
    options,
  );
}

function takesTaps(event: Event): boolean {
  return event.composedPath().some((target) => target instanceof Element && target.matches(TAKES_TAPS));
}
