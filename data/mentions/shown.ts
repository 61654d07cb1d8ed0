/** Finding and painting are two things: every mention is reported, and this says which of them a reader sees underlined. */
import type { LexiconEntity } from './lexicon.ts';
import type { Manner } from './resolve.ts';
import type { Topic } from './topic.ts';

/** Kinds whose names are everywhere in the news: they count only on a page about the story. */
const STORY_ONLY_KINDS = new Set(['country', 'place', 'company', 'media']);

/** Whether the page's topic and the name's own certainty are enough to underline it. */
export function isShown(entity: LexiconEntity, manner: Manner, topic: Topic): boolean {
  if (topic === 'story') return true;
  if (topic === 'cybercrime') return manner === 'name' && !STORY_ONLY_KINDS.has(entity.kind);
  if (topic === 'passing') return manner === 'name' && entity.signal === 'story';
  return false;
}
