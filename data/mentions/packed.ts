/**
 * The lexicon as a page gets it: a few strings that are taken apart where a text leads to them, and not before.
 *
 * `pack.ts` writes it at build time, `unpack.ts` reads it in the page; here is what both must agree on. Names stand in the
 * order of the tree of words, those that begin with the same stem in one group, in the order of `firstStems`:
 *
 *     entry = stems shared with the entry before, further stems, each of them, entity, manner and certainty, text
 *
 * The first entry of a group shares the group's own stem. All of it are numbers but the text.
 */
import type { CaseRule, LexiconData } from './lexicon.ts';
import type { NearData } from './near/data.ts';

/** How names are written: their case rule, capitals and initials as "101" for their words, punctuation. */
export type Manner = [caseRule: CaseRule, capitals: string, initials: string, punctuation: string];

export interface CompiledLexicon {
  entities: LexiconData['entities'];
  /** What names begin with. */
  firstStems: string;
  /** All other stems, those of the most names first. */
  stems: string;
  groups: string;
  /** Every manner once, the commonest first. */
  manners: Manner[];
  readonly near?: NearData | undefined;
}

export const BETWEEN_GROUPS = '}';
/** Between the entries of a group, and between stems. */
export const BETWEEN = '~';
/** In no name and no stem; packing sees to it. */
export const SEPARATOR = /[}~]/;
/** A number holds manner and certainty (0 to 3), the certainty in its smaller part. */
export const CERTAINTIES = 4;

/**
 * A number is written in digits of five bits, the smallest first. Its last digit is one of `;` to `Z`, others are of `]` to `|`:
 * one character for the commonest, none that JSON would have to escape.
 */
export const BITS_OF_A_DIGIT = 5;
export const FIRST_LAST_DIGIT = 0x3b;
export const FIRST_DIGIT = 0x5d;
