/** Runs the finder over labelled passages, as `annotate` would, and pairs what it reports with the labels. */
import { blocksOf, NOT_IN_TEXT } from '../../data/cli/annotate-blocks.ts';
import { loadCompiled } from '../../data/load.ts';
import { findMentions } from '../../data/mentions/find.ts';
import { buildLexicon, type Lexicon } from '../../data/mentions/lexicon.ts';
import { ALL_STAGES, type Stages } from '../../data/mentions/resolve.ts';
import { matchUp, type Reported } from './matching.ts';
import type { Judged, Report } from './mentions-score.ts';
import { reportOn } from './mentions-score.ts';
import { PASSAGES_FOLDER, type Passage, parsePassages, readPassageFiles } from './passages.ts';

/** The project's own lexicon and the passages of a folder. @throws Error naming the fault of a broken passage */
export function loadPassages(folder = PASSAGES_FOLDER, set?: string): { lexicon: Lexicon; passages: Passage[] } {
  const lexicon = buildLexicon(loadCompiled().lexicon);
  return { lexicon, passages: parsePassages(readPassageFiles(folder, set), new Set(lexicon.entities.keys())) };
}

/** Annotates each passage and pairs up mentions and labels. */
export function judge(lexicon: Lexicon, passages: Passage[], stages: Stages = ALL_STAGES): Judged[] {
  return passages.map((passage) => ({ passage, pairs: matchUp(passage, reportedIn(lexicon, passage, stages)) }));
}

/** The report with each stage left out in turn, by the stage's name: what each adds and costs. */
export function ablations(lexicon: Lexicon, passages: Passage[]): Record<string, Report> {
  const stages = Object.keys(ALL_STAGES) as (keyof Stages)[];
  return Object.fromEntries(
    stages.map((stage) => [stage, reportOn(judge(lexicon, passages, { ...ALL_STAGES, [stage]: false }))]),
  );
}

/** What stands in a passage's text; titles carry no labels, so what is found in them counts neither way. */
function reportedIn(lexicon: Lexicon, { title, text }: Passage, stages: Stages): Reported[] {
  const blocks = blocksOf(title, text);
  return findMentions(lexicon, blocks, stages).mentions.flatMap(({ block, start, end, entity, manner, shown }) => {
    const { at } = blocks[block]!;
    return at === NOT_IN_TEXT ? [] : [{ start: at + start, end: at + end, entity, manner, shown }];
  });
}
