/**
 * A sentence's clauses with their weight: what a subordinate clause says is background ("Although Moscow floated a text
 * in 2017, …"), what the main clause says is what the sentence is about.
 */

export interface Clause {
  text: string;
  /** 1 for a main clause, less for a subordinate one. */
  weight: number;
}

const BACKGROUND = 0.45;
const BREAK =
  /[,;:—]\s+|\s[–-]\s|(?=\s(?:which|who|whose|that (?:its?|his|her|their|the|had|has|was|were))\s)|\s(?=but\s)/i;
const SUBORDINATE =
  /^\s*(?:al)?though\b|^\s*(?:while|unlike|despite|even (?:if|though)|after|since|once|when|by the time|which|who|whose|that|as|if|where|of all|together with|like|alongside|charged|accused|having|a step|aunque|mientras|bien que|alors que|obwohl|wahrend|während|anders als|mặc dù)(?![\p{L}\p{N}])/iu;

/** Splits a sentence into clauses. There is always one of weight 1: without a main clause the first counts as it. */
export function clausesOf(sentence: string): Clause[] {
  const clauses = sentence
    .split(BREAK)
    .filter((text) => text?.trim())
    .map((text) => ({ text, weight: SUBORDINATE.test(text) ? BACKGROUND : 1 }));
  if (clauses.length && clauses.every(({ weight }) => weight < 1)) clauses[0]!.weight = 1;
  return clauses;
}
