/**
 * Names that are not written as anybody writes them: with a slip, or in other words. Sought only on pages where an exact
 * name says that it is worth while, because it costs more than the walk along the tree and proves less.
 */
import type { Lexicon } from '../lexicon.ts';
import type { Token } from '../tokens.ts';
import type { Candidate } from '../walk.ts';
import { joinedNames } from './joined.ts';
import { judged } from './judge.ts';
import { namesWithSlips } from './slips.ts';
import { namesInOtherWords } from './words.ts';

/** Candidates for near names among the `tokens` of `text`; they may overlap each other and exact names. */
export function nearNames(lexicon: Lexicon, text: string, tokens: Token[]): Candidate[] {
  const slips = namesWithSlips(lexicon, text, tokens)
    .flatMap((candidate) => judged(candidate, text) ?? [])
    .sort((a, b) => a.start - b.start || a.end - b.end || (nameOf(a) < nameOf(b) ? -1 : 1));
  return [...slips, ...namesInOtherWords(lexicon, text, tokens, slips), ...joinedNames(lexicon, text, tokens)];
}

/** By what slips of equal length are put in order, so that the order of records changes nothing. */
function nameOf({ names }: Candidate): string {
  const { entity, text } = names[0]!;
  return `${entity.id} ${text}`;
}
