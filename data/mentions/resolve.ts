/**
 * Candidates of all blocks → mentions: which entity each name means on this page, and whether a reader sees it.
 *
 * Finding and showing are two things. Every candidate that means an entity becomes a mention; `shown` says whether
 * the page's topic and the name's own certainty are enough to underline it.
 */
import { type Anaphor, findAnaphors } from './anaphora.ts';
import { Focus } from './focus.ts';
import type { LexiconEntity, Name } from './lexicon.ts';
import type { Candidate, ScannedBlock } from './scan.ts';
import { type BlockRole, type Topic, topicOf } from './topic.ts';

/** How the text names the entity. */
export type Manner = 'name' | 'ambiguous-name' | 'anaphor';

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
const MANNER_SCORE: Record<Manner, number> = { name: 0.97, 'ambiguous-name': 0.85, anaphor: 0.75 };
const TOPIC_FACTOR: Record<Topic, number> = { story: 1, cybercrime: 0.9, passing: 0.8, none: 0.3 };

/** Kinds whose names are everywhere in the news: they count only on a page about the story. */
const STORY_ONLY_KINDS = new Set(['country', 'place', 'company', 'media']);

/** Capitalised words, folded, that stand before a surname without being a first name: titles, and sentences' first words. */
const BEFORE_A_SURNAME = new Set(
  `mr mrs ms miss dr prof professor sir madam president secretary-general secretary general chief director ambassador minister
  chair chairman chairwoman spokesman spokeswoman founder researcher advocate lawyer senor senora monsieur madame herr frau
  but and as for while when if in on at after before although though yet so then also still however according like unlike
  with by to that what because since asked says said mr. ong ba`.split(/\s+/),
);

/** Resolves a page. `blocks` are in reading order; the order is what "spoken of last" means. */
export function resolve(blocks: Block[]): { topic: Topic; mentions: Mention[] } {
  const topic = topicOf(blocks);
  const introduced = introducedEntities(blocks);
  const focus = new Focus(blocks);
  const mentions: Mention[] = [];
  blocks.forEach((block, index) => {
    focus.enterBlock();
    for (const item of inReadingOrder(block)) {
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

/** Entities that an unambiguous name introduces somewhere on the page: a surname alone then means them. */
function introducedEntities(blocks: Block[]): Set<LexiconEntity> {
  const introduced = new Set<LexiconEntity>();
  for (const { candidates } of blocks) {
    for (const { names } of candidates) {
      for (const name of names) if (!name.ambiguous) introduced.add(name.entity);
    }
  }
  return introduced;
}

/**
 * Names and anaphors of a block by position. Where they overlap the name wins if it holds the noun ("the Hanoi
 * treaty"), else the anaphor does: "the UN convention" is one mention of the convention, not one of the UN.
 */
function inReadingOrder(block: Block): (Candidate | Anaphor)[] {
  const named = new Uint8Array(block.tokens.length);
  for (const { from, to } of block.candidates) named.fill(1, from, to + 1);
  const anaphors = findAnaphors(block.text, block.tokens).filter(({ to }) => !named[to]);
  const standsIn = new Uint8Array(block.tokens.length);
  for (const { from, to } of anaphors) standsIn.fill(1, from, to + 1);
  const names = block.candidates.filter(({ from }) => !standsIn[from]);
  return [...names, ...anaphors].sort((a, b) => a.start - b.start);
}

/** "Walter Brown" is not Deborah Brown: a surname behind somebody else's first name is nobody we know. */
function eligible(block: Block, { names, from }: Candidate): Name[] {
  const isOthers = from > 0 && isGivenName(block, from - 1);
  return isOthers ? names.filter(({ ambiguous, entity }) => !(ambiguous && entity.kind === 'person')) : names;
}

function isGivenName({ text, tokens }: Block, index: number): boolean {
  const { key, start, end } = tokens[index]!;
  const isNextTo = text.slice(end, tokens[index + 1]!.start) === ' ';
  const initial = text[start]!;
  return isNextTo && initial !== initial.toLowerCase() && !BEFORE_A_SURNAME.has(key);
}

/** Picks the entity meant: an unambiguous owner first, then what the page is about, then one that it has introduced. */
function choose(names: Name[], introduced: Set<LexiconEntity>, main: LexiconEntity | undefined): Name | undefined {
  const certain = names.find((name) => !name.ambiguous) ?? names.find((name) => name.entity === main);
  if (certain) return certain;
  const known = names.find((name) => introduced.has(name.entity));
  return known ?? names.find((name) => name.entity.kind !== 'person');
}

function isShown(entity: LexiconEntity, manner: Manner, topic: Topic): boolean {
  if (topic === 'story') return true;
  if (topic === 'cybercrime') return manner === 'name' && !STORY_ONLY_KINDS.has(entity.kind);
  if (topic === 'passing') return manner === 'name' && entity.signal === 'story';
  return false;
}
