/** Near names. */
import type { Lexicon } from '../lexicon.ts';
import type { Token } from '../tokens.ts';
import type { Candidate } from '../walk.ts';

export function nearNames(_lexicon: Lexicon, _text: string, _tokens: Token[]): Candidate[] {
  return [];
}
