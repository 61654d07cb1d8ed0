/**
 * Blocks → the section of the text that each is in: about as much as a reader has before the eyes and in mind.
 *
 * A heading begins one. Plain text has no headings, and many an article has none either; there a section ends after some
 * paragraphs.
 */
import type { BlockRole } from './topic.ts';

/** Five paragraphs of news are 150 to 250 words, a screenful: further down a reader has forgotten the first mark. */
const PARAGRAPHS_OF_A_SECTION = 5;

/** Number of the section of each block, from 0. */
export function sectionsOf(blocks: { role: BlockRole }[]): number[] {
  let section = 0;
  let paragraphs = 0;
  return blocks.map(({ role }) => {
    const begins = role === 'heading' || role === 'headline' || paragraphs >= PARAGRAPHS_OF_A_SECTION;
    if (begins && paragraphs > 0) {
      section += 1;
      paragraphs = 0;
    }
    if (role === 'body') paragraphs += 1;
    return section;
  });
}
