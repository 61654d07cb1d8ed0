/**
 * A document as plain text → the blocks that the finder reads: its title as headline, its paragraphs as body.
 *
 * A file of its own so that `annotate` and the measuring of mentions cut texts alike.
 */
import type { BlockRole } from '../mentions/topic.ts';
import { splitParagraphs } from './paragraphs.ts';

/** Where a title "stands" in the text: nowhere, so mentions in it have no offsets to report. */
export const NOT_IN_TEXT = -1;

export interface DocumentBlock {
  text: string;
  role: BlockRole;
  /** The block's index into the document's text, or `NOT_IN_TEXT`. */
  at: number;
}

/** Cuts a document into blocks in reading order. */
export function blocksOf(title: string | null | undefined, text: string): DocumentBlock[] {
  const headline: DocumentBlock[] = title ? [{ text: title, role: 'headline', at: NOT_IN_TEXT }] : [];
  return [...headline, ...splitParagraphs(text).map((paragraph): DocumentBlock => ({ ...paragraph, role: 'body' }))];
}
