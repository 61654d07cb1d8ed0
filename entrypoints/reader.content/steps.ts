/** Which mark a command means, and how the page gets there. Marks are in the order of the page. */
import { isClipped } from './hit.ts';
import type { Mark } from './painter.ts';
import { boxesOf } from './ranges.ts';

/** Where eyes are when nothing else tells: a third of the way down the window. */
const READING_HEIGHT = 1 / 3;
/** Pages keep bars of about this height at their edges; a line so near to an edge may be under one. */
const EDGE = 80;
/** Text runs along lines: a name further along the line is nearer than one a few lines below. */
const LINES_COUNT_FOR = 6;

/**
 * The mark after (or before) `from`, going round at the ends. Without one, or when the reader has scrolled away from
 * it, the first (or last) in the window, so that a reader goes on from where they read.
 */
export function nextMark<Of extends Mark>(marks: Of[], by: 1 | -1, from: Mark | undefined): Of | undefined {
  const order = by > 0 ? marks : marks.toReversed();
  const at = from ? (order as Mark[]).indexOf(from) : -1;
  const isGoingOn = at >= 0 && isOnScreen(order[at]!);
  const start = isGoingOn ? at + 1 : order.findIndex((mark) => isAhead(mark, by));
  const turn = Math.max(start, 0);
  return [...order.slice(turn), ...order.slice(0, turn)].find((mark) => boxesOf(mark).length > 0);
}

/** The mark nearest to the caret, to what has the focus, or to where a reader's eyes are; the next below if none is in view. */
export function nearestMark<Of extends Mark>(marks: Of[]): Of | undefined {
  const { x, y } = attention();
  let best: { mark: Of; distance: number } | undefined;
  for (const mark of marks) {
    for (const box of boxesOf(mark)) {
      if (box.bottom < 0 || box.top > window.innerHeight) continue;
      const aside = Math.max(box.left - x, 0, x - box.right);
      const below = Math.max(box.top - y, 0, y - box.bottom);
      const distance = aside + LINES_COUNT_FOR * below;
      if (!best || distance < best.distance) best = { mark, distance };
    }
  }
  return best?.mark ?? nextMark(marks, 1, undefined);
}

function attention(): { x: number; y: number } {
  const caret = caretBox();
  const { activeElement, body } = document;
  const focus = activeElement && activeElement !== body ? activeElement.getBoundingClientRect() : undefined;
  const box = [caret, focus].find(
    (candidate) => candidate && candidate.bottom > 0 && candidate.top < window.innerHeight,
  );
  if (box) return { x: box.left, y: (box.top + box.bottom) / 2 };
  return { x: window.innerWidth / 2, y: window.innerHeight * READING_HEIGHT };
}

/** The line that the caret stands in, or at least the element: some browsers give a caret between letters no box. */
function caretBox(): DOMRect | undefined {
  const selection = document.getSelection();
  if (!selection?.rangeCount) return undefined;
  const range = selection.getRangeAt(0);
  return range.getClientRects()[0] ?? range.startContainer.parentElement?.getBoundingClientRect();
}

function isOnScreen(mark: Mark): boolean {
  return boxesOf(mark).some(({ top, bottom }) => bottom > 0 && top < window.innerHeight);
}

function isAhead(mark: Mark, by: 1 | -1): boolean {
  const [box] = boxesOf(mark);
  if (!box) return false;
  return by > 0 ? box.top >= 0 : box.bottom <= window.innerHeight;
}

/** Brings a mark into view. What is in view stays where it is: a page that jumps for nothing is hard to follow. */
export function scrollTo(mark: Mark): void {
  if (isInView(mark)) return;
  mark.range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  // The middle of a long paragraph is not where the name stands.
  const [box] = boxesOf(mark);
  if (box && !isInView(mark)) window.scrollBy({ top: box.top - window.innerHeight / 2, behavior: 'instant' });
}

function isInView(mark: Mark): boolean {
  const [box] = boxesOf(mark);
  return Boolean(box && box.top >= EDGE && box.bottom <= window.innerHeight - EDGE && !isClipped(mark, box));
}
