/** The sentence around a place in a text. */

const segmenter = new Intl.Segmenter(undefined, { granularity: 'sentence' });
/** A page may hold megabytes without a full stop; a sentence that a reader takes in is never longer. */
const MOST_CONTEXT = 600;

/** The sentence of `text` that holds index `at`, white space folded. */
export function sentenceAt(text: string, at: number): string {
  const from = Math.max(0, at - MOST_CONTEXT);
  // The segmenter takes a line's end for a sentence's; in a paragraph it is mere white space.
  const near = text.slice(from, at + MOST_CONTEXT).replace(/\s/g, ' ');
  const segment = segmenter.segment(near).containing(at - from)?.segment ?? near;
  return segment.replace(/\s+/g, ' ').trim();
}
