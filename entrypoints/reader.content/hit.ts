/** Which mark, if any, is under a point of the viewport. */
import { boxesOf, type Mark, type Painter } from './painter.ts';

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
