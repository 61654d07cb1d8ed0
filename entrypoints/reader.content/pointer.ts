/** Pointer → hover events: where it is, at most once a frame, and never during a press, drag or selection. */
import type { CardHost } from './card-host.tsx';
import { isHeadingFor, type Point } from './geometry.ts';
import { type Hit, markAt } from './hit.ts';
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
 * @param current the hit that the card is about or waits for, so that a mark keeps its identity while hovered
 */
export function watchPointer(
  painter: Painter,
  host: CardHost,
  send: (event: HoverEvent<Hit>) => void,
  current: () => Hit[],
  signal: AbortSignal,
): void {
  let last: (Point & { time: number }) | undefined;
  let frame = 0;
  let arrival: ReturnType<typeof setTimeout> | undefined;

  const look = (event: PointerEvent, fromCard: boolean, arrived: boolean) => {
    const point = { x: event.clientX, y: event.clientY };
    const from = last;
    last = { ...point, time: event.timeStamp };
    if (fromCard) return send({ type: 'move', place: { over: 'card' } });
    if (!arrived && isFast(from, last)) arrival = setTimeout(() => look(event, fromCard, true), ARRIVED_MS);
    else if (event.buttons === 0 && !isSelecting()) {
      const hit = markAt(painter, point.x, point.y);
      if (hit) {
        const known = current().find(({ mark, box }) => mark === hit.mark && box.top === hit.box.top);
        return send({ type: 'move', place: { over: 'mark', target: known ?? hit } });
      }
    }
    const { box } = host;
    const towardsCard = Boolean(from && box && isHeadingFor(from, point, box));
    send({ type: 'move', place: { over: 'nothing', towardsCard } });
  };

  const options = { capture: true, passive: true, signal };
  document.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType === 'touch' || frame) return;
      clearTimeout(arrival);
      // The path is gone once the event has been dispatched: whether it began in the card is asked now.
      const fromCard = host.isOrigin(event);
      frame = requestAnimationFrame(() => {
        frame = 0;
        look(event, fromCard, false);
      });
    },
    options,
  );
  document.addEventListener(
    'pointerdown',
    (event) => {
      if (!host.isOrigin(event)) send({ type: 'dismiss' });
    },
    options,
  );
  document.documentElement.addEventListener(
    'pointerleave',
    () => send({ type: 'move', place: { over: 'nothing', towardsCard: false } }),
    options,
  );
}

function isSelecting(): boolean {
  const selection = document.getSelection();
  return Boolean(selection && !selection.isCollapsed);
}

function isFast(from: (Point & { time: number }) | undefined, to: Point & { time: number }): boolean {
  if (!from || to.time <= from.time) return false;
  return Math.hypot(to.x - from.x, to.y - from.y) / (to.time - from.time) > FAST;
}
