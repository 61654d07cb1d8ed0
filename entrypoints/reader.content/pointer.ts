/** Pointer → hover events: where it is, at most once a frame, and never during a press, drag or selection. */
import type { CardHost } from './card-host.tsx';
import { isHeadingFor, type Point } from './geometry.ts';
import { type Hit, isSelected, markAt } from './hit.ts';
import type { HoverEvent } from './hover.ts';
import type { Painter } from './painter.ts';

/** Faster than this the pointer is going somewhere else. In CSS pixels per millisecond. */
const FAST = 1.2;
/** A pointer that jumped (one event, then none) has arrived when nothing more comes for this long. */
const ARRIVED_MS = 60;

/**
 * Watches the pointer until `signal` aborts.
 *
 * @param send receives moves and dismissals
 * @param known the hit that the card is about or waits for, if it is the same: a mark keeps its identity while hovered
 */
export function watchPointer(
  painter: Painter,
  host: CardHost,
  send: (event: HoverEvent<Hit>) => void,
  known: (hit: Hit) => Hit,
  signal: AbortSignal,
): void {
  let last: (Point & { time: number }) | undefined;
  let frame = 0;
  /** Several moves may fall into one frame; where the pointer ended up is what counts. */
  let latest: { event: PointerEvent; fromCard: boolean } | undefined;
  /** Words of the card may be selected by a drag that ends outside it. */
  let heldInCard = false;
  let arrival: ReturnType<typeof setTimeout> | undefined;

  const look = (event: PointerEvent, fromCard: boolean, arrived: boolean) => {
    const point = { x: event.clientX, y: event.clientY };
    const from = last;
    last = { ...point, time: event.timeStamp };
    if (fromCard || (heldInCard && event.buttons)) return send({ type: 'move', place: { over: 'card' } });
    if (!arrived && isFast(from, last)) arrival = setTimeout(() => look(event, fromCard, true), ARRIVED_MS);
    else if (event.buttons === 0) {
      const hit = markAt(painter, point.x, point.y);
      if (hit && !isSelected(hit.mark)) return send({ type: 'move', place: { over: 'mark', target: known(hit) } });
    }
    // Who goes through the card by keyboard does not lose it to a mouse that is nudged.
    if (host.isInUse) return undefined;
    const { box } = host;
    const towardsCard = Boolean(from && box && isHeadingFor(from, point, box));
    return send({ type: 'move', place: { over: 'nothing', towardsCard } });
  };

  const options = { capture: true, passive: true, signal };
  document.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType === 'touch') return;
      // A page that scrolls under a resting pointer is not the pointer's doing.
      if (!frame && last?.x === event.clientX && last.y === event.clientY) return;
      clearTimeout(arrival);
      // The path is gone once the event has been dispatched: whether it began in the card is asked now.
      latest = { event, fromCard: host.isOrigin(event) };
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        if (latest) look(latest.event, latest.fromCard, false);
      });
    },
    options,
  );
  document.addEventListener(
    'pointerdown',
    (event) => {
      clearTimeout(arrival);
      heldInCard = host.isOrigin(event);
      // A finger may be about to scroll; whether it taps is known later, and is the business of `touch.ts`.
      if (event.pointerType !== 'touch' && !heldInCard) send({ type: 'dismiss' });
    },
    options,
  );
  document.documentElement.addEventListener(
    'pointerleave',
    ({ pointerType, target }) => {
      if (pointerType === 'touch' || target !== document.documentElement) return;
      send({ type: 'move', place: { over: 'nothing', towardsCard: false } });
    },
    options,
  );
  signal.addEventListener('abort', () => {
    clearTimeout(arrival);
    cancelAnimationFrame(frame);
  });
}

function isFast(from: (Point & { time: number }) | undefined, to: Point & { time: number }): boolean {
  if (!from || to.time <= from.time) return false;
  return Math.hypot(to.x - from.x, to.y - from.y) / (to.time - from.time) > FAST;
}
