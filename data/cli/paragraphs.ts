/** Plain text → paragraphs with their place in it. */

const BLANK_LINE = /\n[^\S\n]*\n\s*/g;

/** Splits at blank lines; a single line end may stand inside a name. `at` is the paragraph's index into `text`. */
export function splitParagraphs(text: string): { text: string; at: number }[] {
  const paragraphs: { text: string; at: number }[] = [];
  let at = 0;
  for (const gap of text.matchAll(BLANK_LINE)) {
    paragraphs.push({ text: text.slice(at, gap.index), at });
    at = gap.index + gap[0].length;
  }
  paragraphs.push({ text: text.slice(at), at });
  return paragraphs.filter((paragraph) => paragraph.text.trim());
}
