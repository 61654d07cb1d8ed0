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
  return folded(segment).trim();
}

/** Words of a text with what stands around them in their sentence. */
export interface InSentence {
  before: string;
  words: string;
  after: string;
}

/** More of a sentence than this is not needed to know the words again. */
const MOST_AROUND = 160;

/** The part of `text` from `start` to `end` in its sentence, white space folded; long sentences are cut between words. */
export function inSentence(text: string, start: number, end: number): InSentence {
  const words = folded(text.slice(start, end)).trim();
  const sentence = sentenceAt(text, start);
  const at = sentence.indexOf(words);
  // Words that run over the end of a sentence, or stand in one too long to look through, are given alone.
  if (at < 0) return { before: '', words, after: '' };
  const before = sentence.slice(0, at);
  const after = sentence.slice(at + words.length);
  return {
    before: before.length > MOST_AROUND ? `…${before.slice(-MOST_AROUND).replace(/^\S*/, '')}` : before,
    words,
    after: after.length > MOST_AROUND ? `${after.slice(0, MOST_AROUND).replace(/\S*$/, '')}…` : after,
  };
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ');
}
