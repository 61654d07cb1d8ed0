/** Where the card goes, and whether a pointer is on its way to it. Pure; all lengths in CSS pixels of the viewport. */

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

/** Distance from the line it belongs to: near enough to be reached, far enough not to cover descenders. */
const GAP = 6;
/** Distance from the edges of the viewport. */
const MARGIN = 8;
/** Taller than this a card hides too much of the article; it scrolls inside instead. */
const MOST_HEIGHT = 520;
/** With less room than this on either side of the line a card cannot be read. A window at 400 % zoom is so low. */
const LEAST_HEIGHT = 150;
/** Windows narrower than this are held in a hand. */
const NARROW = 480;

/**
 * Whether the card is a sheet along the lower edge of the window instead of standing beside its line: in reach of the
 * thumb that tapped, or because beside the line there is no room.
 */
export function isSheet(anchor: Box, viewport: Size, byTouch: boolean): boolean {
  if (byTouch && viewport.width < NARROW) return true;
  return Math.max(roomAbove(anchor), roomBelow(anchor, viewport)) < LEAST_HEIGHT;
}

function roomAbove(anchor: Box): number {
  return anchor.top - GAP - MARGIN;
}

function roomBelow(anchor: Box, viewport: Size): number {
  return viewport.height - anchor.bottom - GAP - MARGIN;
}

/**
 * Places a card of `size` beside the line `anchor`: below it where there is room, else above, else where there is
 * more room; shifted to stay inside the viewport. `maxHeight` is what is left of the side chosen.
 */
export function placeCard(anchor: Box, size: Size, viewport: Size): { left: number; top: number; maxHeight: number } {
  const below = roomBelow(anchor, viewport);
  const above = roomAbove(anchor);
  const isBelow = Math.min(size.height, MOST_HEIGHT) <= below || below >= above;
  const maxHeight = Math.min(MOST_HEIGHT, Math.max(0, isBelow ? below : above));
  const height = Math.min(size.height, maxHeight);
  const top = isBelow ? anchor.bottom + GAP : anchor.top - GAP - height;
  const mostLeft = Math.max(MARGIN, viewport.width - size.width - MARGIN);
  const left = Math.min(Math.max(anchor.left, MARGIN), mostLeft);
  return { left, top: Math.max(top, MARGIN), maxHeight };
}

export interface Point {
  x: number;
  y: number;
}

/**
 * Whether a move from `from` to `to` goes towards the card: into the triangle between the pointer and the card's
 * near edge. A pointer that stands still is not on its way.
 */
export function isHeadingFor(from: Point, to: Point, card: Box): boolean {
  if (from.x === to.x && from.y === to.y) return false;
  const edgeY = from.y <= card.top ? card.top : from.y >= card.bottom ? card.bottom : undefined;
  if (edgeY !== undefined) {
    return isInTriangle(to, from, { x: card.left, y: edgeY }, { x: card.right, y: edgeY });
  }
  const edgeX = from.x <= card.left ? card.left : card.right;
  return isInTriangle(to, from, { x: edgeX, y: card.top }, { x: edgeX, y: card.bottom });
}

function isInTriangle(point: Point, a: Point, b: Point, c: Point): boolean {
  const side = (p: Point, q: Point) => (point.x - q.x) * (p.y - q.y) - (p.x - q.x) * (point.y - q.y);
  const sides = [side(a, b), side(b, c), side(c, a)];
  return !(sides.some((value) => value < 0) && sides.some((value) => value > 0));
}
