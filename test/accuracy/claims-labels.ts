/** A passage with labelled statements in it → the text that the finder gets, and the labels with offsets into it. */
import { VERDICTS, type Verdict } from '../../data/claims/assertion.ts';
import { kindsOf } from './claims-kinds.ts';

/** A statement that the record can be set beside. Offsets are string indices into the text without labels. */
export interface ClaimLabel {
  start: number;
  end: number;
  /** Id of the dataset's claim that tells most about it. */
  claim: string;
  verdict: Verdict;
}

const LABEL = /\[\[([^:|[\]]*):([^|[\]]*)\|([^[\]]*)\]\]/g;
const BRACKETS = /\[\[|\]\]/;

/**
 * Takes the labels out of a text.
 *
 * @param claims ids of the dataset's claims
 * @throws Error saying what is wrong with a label; the caller knows where it stands
 */
export function takeOutClaimLabels(
  labelled: string,
  claims: ReadonlySet<string>,
): { text: string; labels: ClaimLabel[] } {
  const labels: ClaimLabel[] = [];
  let text = '';
  let at = 0;
  for (const match of labelled.matchAll(LABEL)) {
    const [whole, claim, verdict, words] = match as unknown as [string, string, string, string];
    text += labelled.slice(at, match.index);
    at = match.index + whole.length;
    checkClaim(claim, claims, whole);
    if (!isVerdict(verdict))
      throw new Error(`unknown verdict "${verdict}" in "${whole}": one of ${VERDICTS.join(', ')}`);
    if (!words.trim()) throw new Error(`a label without words: "${whole}"`);
    labels.push({ start: text.length, end: text.length + words.length, claim, verdict });
    text += words;
  }
  text += labelled.slice(at);
  if (BRACKETS.test(text)) throw new Error(`"[[" or "]]" that is no label "[[claim:verdict|words]]" in "${text}"`);
  return { text, labels };
}

function checkClaim(claim: string, claims: ReadonlySet<string>, whole: string): void {
  if (!claims.has(claim)) throw new Error(`unknown claim "${claim}" in "${whole}"`);
  if (!kindsOf(claim).length) throw new Error(`claim "${claim}" in "${whole}" has no kind in claims-kinds.ts`);
}

function isVerdict(text: string): text is Verdict {
  return (VERDICTS as readonly string[]).includes(text);
}
