/**
 * Finding and painting are two things: every mention is reported, and this says which of them a reader sees underlined.
 *
 * A text in which every second word is marked cannot be read. What a reader has just seen is not marked again, and where
 * marks still stand too close the least telling ones go (docs/adr/0009-what-is-painted.md).
 */

import type { Writing } from './readings/writing.ts';
import { remembered } from './remembered.ts';
import type { Found } from './reported.ts';
import { sectionsOf } from './sections.ts';
import type { Topic, TopicBlock } from './topic.ts';
import { countWords } from './word-count.ts';
import type { Work } from './work.ts';

/** Marks for 100 words of a section. */
const MARKS_PER_100_WORDS = 3;
/** A section of one or two sentences may have this many all the same. */
const FEWEST_MARKS = 5;

/** However many people and organisations a section names, this part of its room is for everything else. */
const LEFT_FOR_OTHERS = 0.25;

/** Kinds marked once a section: a reader who wants to know asks at the first. */
const ONCE_A_SECTION = new Set(['country', 'place', 'media']);
/** Articles of the convention are concepts by kind but each is a thing of its own. */
const ARTICLE = /^uncc-article-/;
/** Kinds whose first mention in a section is never left out for want of room; of instruments it is the page's first. */
const NEVER_DROPPED = new Set(['person', 'body', 'civil-society', 'company-coalition']);

/** How telling a mark of each kind is; the least goes first. */
const TELLING: Record<string, number> = {
  instrument: 8,
  person: 7,
  'civil-society': 6,
  'company-coalition': 6,
  body: 6,
  event: 5,
  company: 5,
  country: 3,
  concept: 2,
  place: 1,
  media: 0,
};
const ARTICLE_TELLING = 4;
/** A mark that repeats another of its section tells less than any first one. */
const REPEATED = -10;
/** Who acts in the story, beside those whose first mark of a section is kept. */
const ACTORS = new Set(['country', 'company', 'media']);
const CERTAINTY = { name: 0.9, 'ambiguous-name': 0.6, anaphor: 0.3, 'near-name': 0.1 };

interface Mark extends Found {
  index: number;
  section: number;
  sentence: string;
}

/**
 * @param found the reported mentions of a page in reading order
 * @param writingOf how the words of a block are written
 * @returns for each of them whether it is shown
 */
export function* shownOf(
  found: Found[],
  blocks: TopicBlock[],
  topic: Topic,
  writingOf: (block: number) => Writing,
): Work<boolean[]> {
  const sections = sectionsOf(blocks);
  const shown = found.map(() => false);
  const marks: Mark[] = [];
  let block = 0;
  for (const [index, item] of found.entries()) {
    if (item.block !== block) yield;
    ({ block } = item);
    if (!isPaintable(item, topic)) continue;
    const sentence = `${item.block} ${writingOf(item.block).sentenceAt(item.from)}`;
    marks.push({ ...item, index, section: sections[item.block]!, sentence });
  }
  yield;
  const once = withoutRepetitions(marks);
  yield;
  const words = new Map<number, number>();
  for (const [index, block] of blocks.entries()) {
    const section = sections[index]!;
    words.set(section, (words.get(section) ?? 0) + wordsOf(block));
    yield;
  }
  const firsts = firstOfActors(once, (block) => blocks[block]!.role === 'headline');
  for (const [section, of] of groupBy(once, ({ section }) => section)) {
    const room = Math.max(FEWEST_MARKS, Math.ceil((words.get(section)! * MARKS_PER_100_WORDS) / 100));
    for (const { index } of mostTelling(of, room, firsts)) shown[index] = true;
    yield;
  }
  return shown;
}

const wordsOf = remembered(({ text, tokens }: TopicBlock) => countWords(text, tokens));

/**
 * On pages that are not about the story a word that stands for a name is too little to underline, and so is a company
 * whose name is something else on most pages ("Meta", "Dell").
 */
function isPaintable({ manner, entity }: Found, topic: Topic): boolean {
  if (topic === 'story') return true;
  return manner !== 'anaphor' && !(manner === 'ambiguous-name' && entity.kind === 'company');
}

function withoutRepetitions(marks: Mark[]): Mark[] {
  const seen = new Set<string>();
  return marks.filter(({ entity, section, sentence }) => {
    const place = isOnceASection(entity) ? `section ${section}` : `sentence ${sentence}`;
    const key = `${entity.id} ${place}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function isOnceASection({ kind, id }: Found['entity']): boolean {
  return ONCE_A_SECTION.has(kind) || (kind === 'concept' && !ARTICLE.test(id));
}

/**
 * The first mark of each instrument in headline and text, for a reader may begin with either, and the first of everybody
 * who acts in the story: nobody who is named stays without a mark.
 */
function firstOfActors(marks: Mark[], isHeadline: (block: number) => boolean): Set<Mark> {
  const firsts = new Map<string, Mark>();
  for (const mark of marks) {
    const { id, kind } = mark.entity;
    const key = kind === 'instrument' ? `${id} ${isHeadline(mark.block)}` : id;
    if ((kind === 'instrument' || ACTORS.has(kind)) && !firsts.has(key)) firsts.set(key, mark);
  }
  return new Set(firsts.values());
}

/** The marks of a section that there is room for, and those that are never left out. */
function mostTelling(marks: Mark[], room: number, firsts: Set<Mark>): Mark[] {
  if (marks.length <= room) return marks;
  const seen = new Set<Found['entity']>();
  const weighed = marks.map((mark) => {
    const isRepeated = seen.has(mark.entity);
    seen.add(mark.entity);
    const isKept = firsts.has(mark) || (!isRepeated && NEVER_DROPPED.has(mark.entity.kind));
    return { mark, isKept, weight: weightOf(mark) + (isRepeated ? REPEATED : 0) };
  });
  const kept: typeof weighed = [];
  for (const one of weighed) {
    // A list of all who signed would be a list of marks.
    if (one.isKept && (one.mark.entity.kind !== 'country' || kept.length < room)) kept.push(one);
    else one.isKept = false;
  }
  const rest = weighed
    .filter(({ isKept }) => !isKept)
    .sort((a, b) => b.weight - a.weight || a.mark.index - b.mark.index)
    .slice(0, Math.max(Math.ceil(room * LEFT_FOR_OTHERS), room - kept.length));
  return [...kept, ...rest].map(({ mark }) => mark);
}

function weightOf({ entity, manner }: Mark): number {
  const telling = ARTICLE.test(entity.id) ? ARTICLE_TELLING : (TELLING[entity.kind] ?? 0);
  return telling + CERTAINTY[manner];
}

function groupBy<T>(items: T[], keyOf: (item: T) => number): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
