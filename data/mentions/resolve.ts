/**
 * Candidates of all blocks → mentions: which entity each name means on this page, and whether a reader sees it.
 *
 * The rules live next door: `topic.ts` (what the page is about), `readings.ts` (a name that several own),
 * `referents.ts` (words that stand for a name), `reported.ts` (what counts on such a page), `shown.ts` (what is underlined).
 * This file puts them in order.
 */
import type { Name } from './lexicon.ts';
import { Readings } from './readings.ts';
import { Referents, type StandIn } from './referents.ts';
import { remembered } from './remembered.ts';
import { type Found, Reporting } from './reported.ts';
import type { Candidate, ScannedBlock } from './scan.ts';
import { shownOf } from './shown.ts';
import { type BlockRole, type Topic, topicOf } from './topic.ts';
import { allAtOnce, type Work } from './work.ts';

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
  /** The record's name that was recognised, where the text has it otherwise: only for a near name. */
  name?: string;
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
const TOPIC_FACTOR: Record<Topic, number> = {
  story: 1,
  cybercrime: 0.9,
  'other-instrument': 0.9,
  passing: 0.8,
  none: 0,
};

/** What a page is about, and who is named in it. */
export interface Resolved {
  topic: Topic;
  mentions: Mention[];
}

/** Resolves a page at once. */
export function resolve(scanned: Block[], stages: Stages = ALL_STAGES): Resolved {
  return allAtOnce(resolving(scanned, stages));
}

/**
 * Resolves a page, a block at a time. `scanned` are its blocks in reading order; the order is what "spoken of last" means.
 * What was worked out of a block alone is kept as long as the block.
 */
export function* resolving(scanned: Block[], stages: Stages = ALL_STAGES): Work<Resolved> {
  const blocks = stages.near ? yield* seekingNearNames(scanned) : scanned;
  const topic = stages.topicGate ? yield* topicOf(blocks) : 'story';
  if (topic === 'none') return { topic, mentions: [] };
  const readings = new Readings(blocks);
  yield;
  yield* readings.prepare();
  const reporting = new Reporting(blocks, topic, readings);
  const referents = new Referents(blocks, stages.anaphors);
  const reported: Meant[] = [];
  for (const index of blocks.keys()) {
    referents.enterBlock(index);
    for (const item of referents.inReadingOrder()) {
      const meant = meantBy(item, index, readings, referents);
      if (meant && reporting.isReported(meant)) reported.push(meant);
    }
    yield;
  }
  const shown = yield* shownOf(reported, blocks, topic, (block) => readings.writing(block));
  const mentions: Mention[] = [];
  for (const [index, meant] of reported.entries()) {
    mentions.push(mentionOf(meant, topic, shown[index]!));
    yield;
  }
  return { topic, mentions };
}

interface Meant extends Found {
  end: number;
  name: Name | undefined;
}

/** Whom a name, or what stands for one, means; from here on the text has spoken of them. */
function meantBy(
  item: Candidate | StandIn,
  block: number,
  readings: Readings,
  referents: Referents,
): Meant | undefined {
  const candidate = 'names' in item ? item : undefined;
  const name = candidate && readings.meant(block, referents.narrowed(candidate), referents.focus);
  const entity = 'names' in item ? name?.entity : item.standsFor;
  if (!entity) return undefined;
  if (name) referents.speakOf(candidate, name);
  const { start, end, from } = item;
  return { block, start, end, from, entity, manner: mannerOf(item, name), candidate, name };
}

function mentionOf({ block, start, end, entity, manner, name }: Meant, topic: Topic, shown: boolean): Mention {
  return {
    block,
    start,
    end,
    entity: entity.id,
    manner,
    ...(manner === 'near-name' && name ? { name: name.text } : {}),
    score: MANNER_SCORE[manner] * TOPIC_FACTOR[topic],
    shown,
  };
}

/** Kinds of which an exact name makes it worth while to look for near ones. */
const SUPPORTING_KINDS = new Set(['instrument', 'body', 'civil-society', 'company-coalition', 'event', 'company']);
/** Cybercrime, and the cities that instruments are called by, in the scripts of the lexicon. */
const SAYS_IT =
  /cyber|ciber|кибер|кібер|siber|网络|網[絡路]|サイバー|사이버|mạng|سيبران|إلكتروني|budap|boedap|будапе|布达佩|부다페|بوداب|palerm|палер|паллер|巴勒莫|팔레르|باليرم|malabo|малабо|马拉博|말라보|مالابو|hano[iy]|ханой|河内|하노이|هانوي/iu;

/**
 * A near name needs support from the page: an exact name of the trade or its treaties, or of a body, or the word itself.
 * Most pages have none of these, and pay nothing.
 */
export function mayHaveNearNames(blocks: Block[]): boolean {
  const supports = ({ entity }: Name) => entity.signal !== null || SUPPORTING_KINDS.has(entity.kind);
  return blocks.some(
    ({ role, candidates, text }) =>
      role !== 'aside' && (candidates.some(({ names }) => names.some(supports)) || SAYS_IT.test(text)),
  );
}

/** The blocks with near names among their candidates, where these are worth looking for. */
function* seekingNearNames(scanned: Block[]): Work<Block[]> {
  if (!(yield* isAnyWorthIt(scanned))) return scanned;
  const blocks: Block[] = [];
  for (const block of scanned) {
    blocks.push(withNearNames(block));
    yield;
  }
  return blocks;
}

function* isAnyWorthIt(scanned: Block[]): Work<boolean> {
  for (const block of scanned) {
    if (mayHaveNearNames([block])) return true;
    yield;
  }
  return false;
}

const withNearNames = remembered((block: Block): Block => ({ ...block, candidates: block.withNear() }));

function mannerOf(item: Candidate | StandIn, name: Name | undefined): Manner {
  if (!name) return 'anaphor';
  if ('near' in item) return 'near-name';
  return name.ambiguous ? 'ambiguous-name' : 'name';
}
