/** Blocks of text → what the page is about and who is named in it: the whole of `data/mentions/` in one call. */
import type { Lexicon } from './lexicon.ts';
import { ALL_STAGES, type Mention, resolve, type Stages } from './resolve.ts';
import { scanBlock } from './scan.ts';
import type { BlockRole, Topic } from './topic.ts';

/**
 * Finds the mentions in a text given as blocks in reading order. Never throws; linear in the length of the text.
 *
 * @param stages for measuring what each stage adds; a reader leaves it out
 * @returns the topic, and every mention with offsets into its block's text
 */
export function findMentions(
  lexicon: Lexicon,
  blocks: { text: string; role: BlockRole }[],
  stages: Stages = ALL_STAGES,
): { topic: Topic; mentions: Mention[] } {
  return resolve(
    blocks.map((block) => ({ ...block, ...scanBlock(lexicon, block.text) })),
    stages,
  );
}
