/**
 * One block of text → the names in it, before anybody has asked what the page is about.
 *
 * Pure and independent of other blocks, so that a caller may keep the result while the block's text stands.
 */
import type { Lexicon } from './lexicon.ts';
import { nearNames } from './near/near.ts';
import { type Token, tokenize } from './tokens.ts';
import { type Candidate, keepLongest, scanTokens } from './walk.ts';

export type { Candidate } from './walk.ts';

/** The result of scanning a block: its words (the resolver reads them again) and the names found. */
export interface ScannedBlock {
  tokens: Token[];
  candidates: Candidate[];
  /** The candidates again, with near names among them: sought when first asked for, then kept. */
  withNear: () => Candidate[];
}

/** Finds every name in `text`; of overlapping names only the longest stays. Linear in the length of `text`. */
export function scanBlock(lexicon: Lexicon, text: string): ScannedBlock {
  const tokens = tokenize(text);
  const candidates = scanTokens(lexicon, text, tokens);
  let near: Candidate[] | undefined;
  return {
    tokens,
    candidates,
    withNear: () => {
      near ??= keepLongest([...candidates, ...besides(candidates, nearNames(lexicon, text, tokens))], tokens.length);
      return near;
    },
  };
}

/** The near names that are more than an exact one with a word before it: "簽署" (to sign) is none of the convention's name. */
function besides(exact: Candidate[], near: Candidate[]): Candidate[] {
  const byEnd = Map.groupBy(exact, ({ to }) => to);
  return near.filter(
    ({ from, to, names }) =>
      !byEnd
        .get(to)
        ?.some(
          (name) => name.from > from && name.names.some(({ entity }) => names.some((own) => own.entity === entity)),
        ),
  );
}
