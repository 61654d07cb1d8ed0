/**
 * One block of text → the names in it, before anybody has asked what the page is about.
 *
 * Pure and independent of other blocks, so that a caller may keep the result while the block's text stands.
 */
import type { Lexicon } from './lexicon.ts';
import { nearNames } from './near/near.ts';
import { type Token, tokenize } from './tokens.ts';
import { type Candidate, keepLongest, spelledNames } from './walk.ts';

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
  const spelled = spelledNames(lexicon, text, tokens);
  const candidates = keepLongest(spelled, tokens.length);
  let near: Candidate[] | undefined;
  return {
    tokens,
    candidates,
    withNear: () => {
      near ??= keepLongest(
        [...candidates, ...besides(candidates, nearNames(lexicon, text, tokens, spelled))],
        tokens.length,
      );
      return near;
    },
  };
}

/**
 * The near names that add something to an exact one of the same entity: those that hold it whole and go on after it. A word
 * before it adds nothing: "簽署" (to sign) is no part of the convention's name, nor "delegation of the" of the Tech Accord's.
 */
function besides(exact: Candidate[], near: Candidate[]): Candidate[] {
  const byWord = new Map<number, Candidate>();
  for (const name of exact) for (let at = name.from; at <= name.to; at += 1) byWord.set(at, name);
  return near.filter((candidate) => {
    for (const at of [candidate.from, candidate.to]) {
      const name = byWord.get(at);
      if (name && sharesEntity(name, candidate) && !goesBeyond(candidate, name)) return false;
    }
    return true;
  });
}

function sharesEntity(a: Candidate, b: Candidate): boolean {
  return a.names.some(({ entity }) => b.names.some((other) => other.entity === entity));
}

function goesBeyond(candidate: Candidate, name: Candidate): boolean {
  return candidate.from <= name.from && candidate.to > name.to;
}
