/** Branches of the lexicon's tree whose word a word of a text may have been meant for, where no branch has the word itself. */
import { foldLetters } from '../fold.ts';
import type { LexiconNode } from '../lexicon.ts';
import type { Token } from '../tokens.ts';
import { MOST_SLIPS, SHORTEST_SLIP } from './first-words.ts';
import { isShortSlip, slipsInWord } from './letters.ts';

/** Where a word with slips leads. */
export interface Branch {
  node: LexiconNode;
  /** Undefined where the word is too short to have any, but has its letters swapped or doubled: see `isShortSlip`. */
  slips: number | undefined;
}

const NONE: Branch[] = [];

/** The branches of `node` that resemble a word. `isDeep`: behind so many words that are right that a short one may be wrong. */
export function branchesLike(node: LexiconNode, { stem, key: written }: Token, isDeep: boolean): Branch[] {
  let found = NONE;
  for (const [key, next] of node.next) {
    if (key.charCodeAt(0) !== stem.charCodeAt(0) || Math.abs(key.length - stem.length) > MOST_SLIPS) continue;
    const slips =
      stem.length < SHORTEST_SLIP
        ? undefined
        : (slipsInWord(stem, key, isDeep) ??
          (written === stem ? undefined : slipsInWord(written, key, isDeep)) ??
          slipsInLastWord(written, key, next));
    if (!slips && !isShortSlip(written, key, isDeep)) continue;
    if (found === NONE) found = [];
    found.push({ node: next, slips: slips || undefined });
  }
  return found;
}

/** Letters that two words share at their beginning where a slip has spoilt the ending alone. */
const LETTERS_BEFORE_ENDING = 5;
const LAST_WORD = /[^\s-]+$/u;

/** A slip can spoil the ending by which a name's last word is known by its stem: "Derechos Digitalis". */
function slipsInLastWord(written: string, key: string, { names }: LexiconNode): number | undefined {
  if (!names.length || key.length < LETTERS_BEFORE_ENDING || !written.startsWith(key.slice(0, -1))) return undefined;
  const isOne = names.some(
    ({ text }) => slipsInWord(written, foldLetters(LAST_WORD.exec(text)?.[0] ?? ''), false) === 1,
  );
  return isOne ? 1 : undefined;
}
