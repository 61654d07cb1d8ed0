/** Runs `annotate` over the passages with labelled statements, and pairs what it reports with the labels. */
import * as v from 'valibot';
import { VERDICTS } from '../../data/claims/assertion.ts';
import { createAnnotator } from '../../data/cli/annotator.ts';
import { loadCompiled } from '../../data/load.ts';
import { matchClaims, type ReportedClaim } from './claims-matching.ts';
import { CLAIM_PASSAGES_FOLDER, type ClaimPassage, parseClaimPassages } from './claims-passages.ts';
import type { JudgedPassage } from './claims-score.ts';
import { readPassageFiles } from './passages.ts';

/** What is needed of a statement as `annotate` writes it; other fields are its own affair. */
const Reported = v.object({
  start: v.number(),
  end: v.number(),
  claim: v.string(),
  verdict: v.picklist(VERDICTS),
});
const Answer = v.object({ claims: v.array(Reported) });

/** Annotates each passage of a folder and pairs up labels and statements. @throws Error naming a broken passage */
export function judgeClaims(folder = CLAIM_PASSAGES_FOLDER): JudgedPassage[] {
  const { dataset, lexicon } = loadCompiled();
  const passages = parseClaimPassages(readPassageFiles(folder), new Set(dataset.claims.map(({ id }) => id)));
  const annotate = createAnnotator(dataset, lexicon, { facts: false });
  return passages.map((passage) => ({
    passage,
    pairs: matchClaims(passage.labels, reportedIn(passage, annotate(lineOf(passage)))),
  }));
}

function lineOf({ id, title, text, language, published }: ClaimPassage): string {
  return JSON.stringify({ id, title, text, lang: language, published });
}

/** A statement in a title has no offsets into the text and carries no label, so it counts neither way. */
function reportedIn({ id, text }: ClaimPassage, answer: unknown): ReportedClaim[] {
  const parsed = v.safeParse(Answer, answer);
  if (!parsed.success) throw new Error(`${id}: ${v.summarize(parsed.issues)}`);
  return parsed.output.claims.filter(({ start, end }) => start >= 0 && end <= text.length);
}
