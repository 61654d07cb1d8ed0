/**
 * A block longer than any paragraph → pieces of the length of some paragraphs, so that no single one keeps the page waiting:
 * whole articles stand in one element with nothing but line breaks.
 *
 * In: a block. Out: blocks in order, cut where hardly any name can be: at a line's end, else a sentence's, else a word's.
 */
import type { DomBlock } from './blocks.ts';

/** In characters; paragraphs of news have a few hundred, of laws some thousands. */
const LONGEST = 8000;
/** A piece is no shorter than this, unless it is the last. */
const SHORTEST = 4000;

/** The block itself where it is not too long. */
export function piecesOf(block: DomBlock): DomBlock[] {
  const { text } = block;
  if (text.length <= LONGEST) return [block];
  const pieces: DomBlock[] = [];
  let nextSegment = 0;
  for (let from = 0; from < text.length; ) {
    const to = text.length - from <= LONGEST ? text.length : endOfPiece(text, from);
    const segments = [];
    // The last text of a piece goes on in the next.
    for (let at = Math.max(0, nextSegment - 1); at < block.segments.length; at += 1) {
      const { node, start } = block.segments[at]!;
      if (start >= to) break;
      nextSegment = at + 1;
      if (start + node.length > from) segments.push({ node, start: start - from });
    }
    const piece = text.slice(from, to);
    if (segments.length && /\S/.test(piece)) pieces.push({ ...block, text: piece, segments, first: segments[0]!.node });
    from = to;
  }
  return pieces;
}

function endOfPiece(text: string, from: number): number {
  const stretch = text.slice(from + SHORTEST, from + LONGEST);
  for (const border of [/\n\s*\n/, /\n/, /[.!?…]["'”’»)\]]*\s|[。！？]/u, /\s/]) {
    const found = border.exec(stretch);
    if (found) return from + SHORTEST + found.index + found[0].length;
  }
  return from + LONGEST;
}
