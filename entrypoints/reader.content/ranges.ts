/** Mentions → ranges of the page, and back to where these are on the screen. */
import { type DomBlock, placeOf } from './blocks.ts';

/** Whatever has a place in the page. */
interface Ranged {
  range: StaticRange;
}

/** A part of a block's text. */
export interface Spot {
  home: DomBlock;
  /** String indices into the block's text. */
  start: number;
  end: number;
}

/** Where a part of a block begins and ends, in the text nodes it was read from. */
export function rangeOf({ home, start, end }: Spot): StaticRange {
  const from = placeOf(home, start, 'start');
  const to = placeOf(home, end, 'end');
  return new StaticRange({
    startContainer: from.node,
    startOffset: from.offset,
    endContainer: to.node,
    endOffset: to.offset,
  });
}

/** Whether two ranges are the same words at the same place. */
export function isSame(a: StaticRange, b: StaticRange): boolean {
  return (
    a.startContainer === b.startContainer &&
    a.startOffset === b.startOffset &&
    a.endContainer === b.endContainer &&
    a.endOffset === b.endOffset
  );
}

/** The text nodes that a part of a block touches. */
export function textsOf({ home, start, end }: Spot): Text[] {
  return home.segments
    .filter((segment) => segment.start < end && segment.start + segment.node.length > start)
    .map(({ node }) => node);
}

/** A mark as a range that can be measured; undefined where its text has left the page or grown shorter. */
export function liveRange({ range }: Ranged): Range | undefined {
  if (!range.startContainer.isConnected || !range.endContainer.isConnected) return undefined;
  const live = document.createRange();
  try {
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
  } catch {
    // The page shortened the text since it was read; the next reading will mend it.
    return undefined;
  }
  return live;
}

/** The boxes of a mark on screen, one a line (a name may wrap). Empty where it is not rendered. */
export function boxesOf(mark: Ranged): DOMRect[] {
  const rects = liveRange(mark)?.getClientRects() ?? [];
  return [...rects].filter(({ width, height }) => width > 0 && height > 0);
}
