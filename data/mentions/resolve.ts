/**
 * Candidates of all blocks → mentions: which entity each name means on this page, and whether a reader sees it.
 *
 * The rules live next door: `topic.ts` (what the page is about), `readings.ts` (a name that several own), `anaphora.ts`
 * and `focus.ts` (words that stand for a name), `shown.ts` (what is underlined). This file puts them in order.
 */
import { type Anaphor, findAnaphors } from './anaphora.ts';
import { Focus } from './focus.ts';
import { choose, eligible, introducedEntities } from './readings.ts';
import type { Candidate, ScannedBlock } from './scan.ts';
import { isShown } from './shown.ts';
import { type BlockRole, type Topic, topicOf } from './topic.ts';

/** How the text names the entity. `near-name`: with a slip, or in other words than anybody uses. */
export type Manner = 'name' | 'ambiguous-name' | 'near-name' | 'anaphor';

/** Stages that can be left out, to measure what each adds and costs. All are on for a reader. */
export interface Stages {
  /** Names with slips and machine-translated names. */
  near: boolean;
  /** "The treaty", "the agency", surnames. */
  anaphors: boolean;
  /** Pages about something else get no mentions. */
  topicGate: boolean;
}

export const ALL_STAGES: Stages = { near: true, anaphors: true, topicGate: true };

export interface Mention {
  /** Index of the block it stands in. */
  block: number;
  /** String indices into the block's text. */
  start: number;
  end: number;
  /** Id of the entity meant. */
  entity: string;
  manner: Manner;
  /** Certainty that the text means this entity, 0 to 1. Comparable within one version only. */
  score: number;
  /** Whether the reader underlines it. */
  shown: boolean;
}

export interface Block extends ScannedBlock {
  text: string;
  role: BlockRole;
}

/** Certainty of each manner on a page about the story; elsewhere it is scaled by `TOPIC_FACTOR`. */
const MANNER_SCORE: Record<Manner, number> = { name: 0.97, 'ambiguous-name': 0.85, 'near-name': 0.8, anaphor: 0.75 };
const TOPIC_FACTOR: Record<Topic, number> = { story: 1, cybercrime: 0.9, passing: 0.8, none: 0.3 };

/** Resolves a page. `blocks` are in reading order; the order is what "spoken of last" means. */
export function resolve(blocks: Block[], stages: Stages = ALL_STAGES): { topic: Topic; mentions: Mention[] } {
  const topic = stages.topicGate ? topicOf(blocks) : 'story';
  const introduced = introducedEntities(blocks);
  const focus = new Focus(blocks);
  const mentions: Mention[] = [];
  blocks.forEach((block, index) => {
    focus.enterBlock();
    for (const item of inReadingOrder(block, stages)) {
      const name = 'names' in item ? choose(eligible(block, item), introduced, focus.main) : undefined;
      const entity = name?.entity ?? ('names' in item ? undefined : focus.instrument);
      if (!entity) continue;
      const manner: Manner = !name ? 'anaphor' : name.ambiguous ? 'ambiguous-name' : 'name';
      if (name && entity.kind === 'instrument') focus.speakOf(entity);
      mentions.push({
        block: index,
        start: item.start,
        end: item.end,
        entity: entity.id,
        manner,
        score: MANNER_SCORE[manner] * TOPIC_FACTOR[topic],
        shown: isShown(entity, manner, topic),
      });
    }
  });
  return { topic, mentions };
}

/**
 * Names and anaphors of a block by position. Where they overlap the name wins if it holds the noun ("the Hanoi
 * treaty"), else the anaphor does: "the UN convention" is one mention of the convention, not one of the UN.
 */
function inReadingOrder(block: Block, stages: Stages): (Candidate | Anaphor)[] {
  const named = new Uint8Array(block.tokens.length);
  for (const { from, to } of block.candidates) named.fill(1, from, to + 1);
  const found = stages.anaphors ? findAnaphors(block.text, block.tokens) : [];
  const anaphors = found.filter(({ to }) => !named[to]);
  const standsIn = new Uint8Array(block.tokens.length);
  for (const { from, to } of anaphors) standsIn.fill(1, from, to + 1);
  const names = block.candidates.filter(({ from }) => !standsIn[from]);
  return [...names, ...anaphors].sort((a, b) => a.start - b.start);
}
