/** What a reader would be told of a page's statements: found, judged, each with the words that it covers. */
import type { JudgedClaim } from '../../../data/claims/assertion.ts';
import { findAssertions } from '../../../data/claims/find.ts';
import { judge } from '../../../data/claims/judge.ts';
import type { Dataset } from '../../../data/dataset.ts';
import { findMentions } from '../../../data/mentions/find.ts';
import type { Lexicon } from '../../../data/mentions/lexicon.ts';
import type { Block } from './lexicon.ts';

export interface Told extends JudgedClaim {
  /** The statement as written, and the part of it where the sign is put. */
  words: string;
  key: string;
}

/** Makes a function that reads a page of blocks, published on a day or on none. */
export function claimReader(lexicon: Lexicon, dataset: Dataset) {
  return (blocks: Block[], published?: string): Told[] => {
    const { topic, mentions } = findMentions(lexicon, blocks);
    const assertions = findAssertions(blocks, mentions, topic, published);
    return judge(dataset, assertions, published).map((claim) => {
      const { text } = blocks[claim.block]!;
      return { ...claim, words: text.slice(claim.start, claim.end), key: text.slice(claim.keyStart, claim.keyEnd) };
    });
  };
}
