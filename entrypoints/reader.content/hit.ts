/** Which mark, if any, is under a point of the viewport, and whether it can be seen and meant there. */
import type { Mark, Painter } from './painter.ts';
import { boxesOf, liveRange } from './ranges.ts';

/** A mark under the pointer, and the box of the line that is hovered: the card goes beside that one. */
export interface Hit {
  mark: Mark;
  box: DOMRect;
}

/** Letters have gaps between them and lines between lines; a pointer is not a needle. In CSS pixels. */
const SLOP = 2;

/**
 * Finds the mark at a point. Asks for the caret there (0.02 ms, where `highlightsFromPoint` takes 6 to 12 with many
 * marks), then makes sure by the boxes, because right of a line's end the caret is still the line's last one.
 */
export function markAt(painter: Painter, x: number, y: number): Hit | undefined {
  const caret = caretAt(x, y);
  if (caret?.nodeType !== Node.TEXT_NODE) return undefined;
  for (const mark of painter.marksIn(caret as Text)) {
    const box = boxesOf(mark).find((candidate) => isInside(candidate, x, y));
    if (box) return { mark, box };
  }
  return undefined;
}

/** Where the line of a hit is now; undefined once it has left the window, the page or the box that it scrolls in. */
export function lineOf({ mark, box }: Hit): DOMRect | undefined {
  const boxes = boxesOf(mark);
  const now = boxes.find(({ width }) => Math.abs(width - box.width) < 1) ?? boxes[0];
  if (!now || now.bottom < 0 || now.top > window.innerHeight || isClipped(mark, now)) return undefined;
  return now;
}

/** Whether a line of a mark has been scrolled out of a box of the page, although it is still within the window. */
export function isClipped({ range }: Mark, { left, right, top, bottom }: DOMRect): boolean {
  const holder = range.startContainer.parentNode;
  const root = range.startContainer.getRootNode() as Document | ShadowRoot;
  const here = root.elementsFromPoint((left + right) / 2, (top + bottom) / 2);
  return here.length > 0 && !here.some((element) => element === holder || holder?.contains(element));
}

/** Whether some of a mark's words are selected: then the reader is about something else. */
export function isSelected(mark: Mark): boolean {
  const selection = document.getSelection();
  const live = selection && !selection.isCollapsed && liveRange(mark);
  if (!selection || !live) return false;
  for (let index = 0; index < selection.rangeCount; index += 1) {
    const range = selection.getRangeAt(index);
    if (range.startContainer.getRootNode() !== live.startContainer.getRootNode()) continue;
    const endsBefore = range.compareBoundaryPoints(Range.START_TO_END, live) <= 0;
    const beginsAfter = range.compareBoundaryPoints(Range.END_TO_START, live) >= 0;
    if (!endsBefore && !beginsAfter) return true;
  }
  return false;
}

function caretAt(x: number, y: number): Node | null {
  const shadowRoots: ShadowRoot[] = [];
  for (let root = document.elementFromPoint(x, y)?.shadowRoot; root; ) {
    if (shadowRoots.includes(root)) break;
    shadowRoots.push(root);
    root = root.elementFromPoint(x, y)?.shadowRoot;
  }
  return document.caretPositionFromPoint(x, y, { shadowRoots })?.offsetNode ?? null;
}

function isInside(box: DOMRect, x: number, y: number): boolean {
  return x >= box.left - SLOP && x <= box.right + SLOP && y >= box.top - SLOP && y <= box.bottom + SLOP;
}
