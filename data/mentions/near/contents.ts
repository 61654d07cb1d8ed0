/** What a stretch of a text says, sense by sense, and the key by which names are looked up for it. */

export const AGREEMENT = 'agreement';

/** A sense that a text has. */
export interface Content {
  sense: string;
  /** The first word of it, folded. */
  word: string;
  /** Its first letter as it stands in the text. */
  written: string;
}

/** The senses in order: what names are looked up by. */
export function keyOf(senses: string[]): string {
  return senses.toSorted().join(' ');
}
