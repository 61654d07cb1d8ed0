/** The project's own lexicon, small hand-made ones, and what a reader would see marked in a text. */

import { findMentions } from '../../../data/mentions/find.ts';
import { buildLexicon, type Lexicon, type LexiconData, type Signal } from '../../../data/mentions/lexicon.ts';
import { ALL_STAGES, type Mention, type Stages } from '../../../data/mentions/resolve.ts';
import type { BlockRole, Topic } from '../../../data/mentions/topic.ts';
import type { Kind } from '../../../data/schema.ts';
import { compiledRecords } from './compiled.ts';

/** A headline that makes any page one about the story. */
export const STORY_HEADLINE = 'UN Convention against Cybercrime';

/** Builds the lexicon of the real records; build it once per file. */
export function realLexicon(): Lexicon {
  return buildLexicon(compiledRecords().lexicon);
}

export interface HandMade {
  kind?: Kind;
  signal?: Signal;
  names?: string[];
  ambiguous?: string[];
}

/** A lexicon from names by entity id. */
export function lexiconOf(entities: Record<string, HandMade>): Lexicon {
  const data: LexiconData = { entities: [], names: [] };
  Object.entries(entities).forEach(([id, { kind = 'body', signal = null, names = [], ambiguous = [] }], index) => {
    data.entities.push([id, kind, signal]);
    for (const text of names) data.names.push([text, index, 0]);
    for (const text of ambiguous) data.names.push([text, index, 1]);
  });
  return buildLexicon(data);
}

export interface Block {
  text: string;
  role: BlockRole;
}

export const headline = (text: string): Block => ({ text, role: 'headline' });
export const body = (text: string): Block => ({ text, role: 'body' });
export const aside = (text: string): Block => ({ text, role: 'aside' });

export interface Found extends Mention {
  /** The text that the mention's offsets point at. */
  text: string;
}

/** Reads a page; each mention comes with the text it covers. */
export function readPage(
  lexicon: Lexicon,
  blocks: Block[],
  stages: Stages = ALL_STAGES,
): { topic: Topic; mentions: Found[] } {
  const { topic, mentions } = findMentions(lexicon, blocks, stages);
  return {
    topic,
    mentions: mentions.map((mention) => ({
      ...mention,
      text: blocks[mention.block]!.text.slice(mention.start, mention.end),
    })),
  };
}

/** Reads a page as if it were about the story: for names of hand-made lexicons, in which nothing is. */
export function readAnyPage(lexicon: Lexicon, blocks: Block[]) {
  return readPage(lexicon, blocks, { ...ALL_STAGES, topicGate: false });
}

/** What is found in one paragraph of an article about the story, as `text → entity` lines. */
export function marksIn(lexicon: Lexicon, paragraph: string): string[] {
  const { mentions } = readPage(lexicon, [headline(STORY_HEADLINE), body(paragraph)]);
  return mentions.filter(({ block }) => block === 1).map(({ text, entity }) => `${text} → ${entity}`);
}

/** The entities found in one paragraph of an article about the story. */
export function entitiesIn(lexicon: Lexicon, paragraph: string): string[] {
  return marksIn(lexicon, paragraph).map((line) => line.slice(line.lastIndexOf('→') + 2));
}
