/**
 * What a page is about, judged from the names found in it: the gate before anything is reported.
 *
 * A name proves nothing on its own ("Meta" is in every earnings report). The entities that carry a `signal` do, the more the
 * earlier they stand. Related stories, menus and comments (`aside`) never count. In: scanned blocks. Out: one topic.
 */
import { isTold, type Name } from './lexicon.ts';
import type { ScannedBlock } from './scan.ts';
import { speaksOfTreaty } from './story-phrase.ts';
import { tradePoints } from './trade.ts';
import { countWords } from './word-count.ts';
import type { Work } from './work.ts';

/**
 * - `story`: the page is about the convention (or Budapest); everyone with a stake in it counts.
 * - `cybercrime`: cybercrime news; unambiguous names count, countries do not.
 * - `other-instrument`: about a treaty or law of the lexicon that is not the story (UNTOC, Malabo); States do not count.
 * - `passing`: the convention is mentioned in a page about something else; only that sentence counts.
 * - `none`: nothing counts.
 */
export type Topic = 'story' | 'cybercrime' | 'other-instrument' | 'passing' | 'none';

/**
 * Where a block stands on the page. A `heading` stands between sections. An `aside` (menu, teaser, related link, comment)
 * proves nothing about the page. `about` is what the page says of itself to machines; it is no text of the page.
 */
export type BlockRole = 'headline' | 'heading' | 'body' | 'aside' | 'about';

export interface TopicBlock extends ScannedBlock {
  text: string;
  role: BlockRole;
}

/** A name in the headline or the first paragraphs says what the page is about; further down it has to recur. */
const LEAD_PARAGRAPHS = 3;
/** A text without paragraphs has a lead too. */
const LEAD_WORDS = 150;
/** Bylines, dates and captions are no paragraphs of the lead. */
const WORDS_OF_A_PARAGRAPH = 8;
/** In a text longer than this, one name in the lead and nothing else of the matter is a remark. */
const WORDS_THAT_NEED_MORE = 220;
/** Points that cybercrime news must reach: fewer in the briefest, more in long texts. */
const POINTS_IN_BRIEF = 2;
const POINTS = 3;
/** Two different names of the trade are no chance in a text of a few paragraphs. */
const DISTINCT_IN_SHORT_TEXT = 2;
const WORDS_IN_BRIEF = 25;
const WORDS_A_POINT = 400;
/** Without any sign in headline and lead, the trade must be named again and again. */
const MENTIONS_FAR_DOWN = 5;
/** Names of another instrument that make it the matter where it is in neither headline nor lead. */
const MENTIONS_OF_INSTRUMENT = 2;

/** A looser name of the story ("the UN treaty") with so many of those who are in the news for little else is the story. */
const SUPPORTERS_OF_LOOSE_NAME = 2;
const SUPPORTING_KINDS = new Set(['person', 'civil-society', 'company-coalition', 'instrument', 'event']);

/** Who made the convention and where: beside them, words for such a treaty mean it. */
const MAKERS = new Set([
  'united-nations',
  'unodc',
  'un-general-assembly',
  'un-secretary-general',
  'antonio-guterres',
  'ad-hoc-committee-on-cybercrime',
  'conference-of-the-states-parties',
  'hanoi',
  'hanoi-signing-ceremony',
]);
const CYBERCRIME = 'cybercrime';
const CEREMONY = 'hanoi-signing-ceremony';
const LOOSE_NAMES_OF_STORY = 2;

/** Cybercrime in the languages whose word for it begins so; in the others such names are unambiguous or absent. */
const SAYS_CYBERCRIME =
  /cyber|ciber|cibern|кибер|кібер|网络犯罪|網[絡路]犯罪|サイバー|사이버|mạng|سيبراني|السيبرانية/iu;

/** Judges a page by its blocks, in reading order. */
export function* topicOf(blocks: TopicBlock[]): Work<Topic> {
  const parts = yield* partsOf(blocks);
  const story = parts.filter(({ names }) => isStoryProof(names));
  yield;
  const isTrade = yield* isCybercrimeNews(blocks, parts);
  yield;
  if (isStory(parts, story, isTrade) || isToldOtherwise(blocks, parts)) return 'story';
  if (isTrade) return 'cybercrime';
  if (isOtherInstrument(parts)) return 'other-instrument';
  return story.some(({ role }) => role !== 'about') ? 'passing' : 'none';
}

/**
 * Whether names prove the story. "The cybercrime treaty" may be one instrument or another, but it is the story either way:
 * an ambiguous name proves it when it says cybercrime itself.
 */
export function isStoryProof(names: Name[]): boolean {
  if (names.some(({ ambiguous, entity }) => !ambiguous && entity.signal === 'story')) return true;
  const isShared = names.length > 0 && names.every(({ entity }) => entity.signal === 'story');
  return isShared && names.some(({ text }) => SAYS_CYBERCRIME.test(text));
}

interface Part {
  block: number;
  names: Name[];
  role: BlockRole;
  isLead: boolean;
}

interface Parts extends Array<Part> {
  words: number;
}

/** Names of the text proper, each with its place, and the text's length in words. */
function* partsOf(blocks: TopicBlock[]): Work<Parts> {
  const parts = Object.assign([] as Part[], { words: 0 });
  let paragraphs = 0;
  for (const [block, { role, text, tokens, candidates }] of blocks.entries()) {
    yield;
    if (role === 'aside') continue;
    const isText = role === 'body' || role === 'heading';
    const isTop = role === 'headline' || role === 'about';
    const before = parts.words;
    let read = 0;
    for (const { from, names } of candidates) {
      if (isText) parts.words += countWords(text, tokens, read, from);
      read = from;
      const isLead = isTop || (paragraphs < LEAD_PARAGRAPHS && parts.words < LEAD_WORDS);
      parts.push({ block, names, role, isLead });
    }
    if (isText) parts.words += countWords(text, tokens, read);
    if (parts.words - before >= WORDS_OF_A_PARAGRAPH) paragraphs += 1;
  }
  return parts;
}

function isStory(parts: Parts, story: Part[], isTrade: boolean): boolean {
  if (isLooselyNamed(parts)) return true;
  const inText = story.filter(({ role }) => role !== 'about');
  // What the page tells machines counts once a reader can see something of it too.
  const seen = inText.length > 0 || isTrade || parts.some(({ role, names }) => role !== 'about' && isNear(names));
  const counted = seen ? story : inText;
  if (counted.some(({ role }) => role === 'headline')) return true;
  const inLead = counted.filter(({ isLead }) => isLead);
  if (inLead.length) return counted.length > 1 || parts.words <= WORDS_THAT_NEED_MORE || isTrade || hasMore(parts);
  return new Set(counted.map(({ block }) => block)).size > 1;
}

/** Whether the lead has only loose names of the story, but beside them people and groups that are in no other. */
function isLooselyNamed(parts: Parts): boolean {
  const isLoose = ({ ambiguous, entity }: Name) => ambiguous && entity.signal === 'story' && entity.kind !== 'concept';
  if (!parts.some(({ isLead, names }) => isLead && names.some(isLoose))) return false;
  const supporters = parts.flatMap(({ role, names }) => {
    const [name] = names;
    const isSupporter =
      name && isTold(name) && role !== 'about' && !name.entity.isWide && SUPPORTING_KINDS.has(name.entity.kind);
    return isSupporter ? name.entity : [];
  });
  return new Set(supporters).size >= SUPPORTERS_OF_LOOSE_NAME;
}

/**
 * Whether headline or lead speak of a treaty on cybercrime without any of its names, beside those who made it; or name the
 * signing and the treaty, both loosely, beside cybercrime.
 */
function isToldOtherwise(blocks: TopicBlock[], parts: Parts): boolean {
  if (isNamedForCertain(parts)) return false;
  const leads = parts.filter(({ isLead, role }) => isLead && role !== 'about');
  const entities = new Set(leads.flatMap(({ names }) => names.map(({ entity }) => entity)));
  const ids = new Set([...entities].map(({ id }) => id));
  const loose = [...entities].filter(({ signal, kind }) => signal === 'story' && kind !== 'concept');
  if (loose.length >= LOOSE_NAMES_OF_STORY && ids.has(CYBERCRIME) && ids.has(CEREMONY)) return true;
  if (![...MAKERS].some((id) => ids.has(id))) return false;
  return [...new Set(leads.map(({ block }) => block))].some((block) => speaksOfTreaty(blocks[block]!.text));
}

/** Whether another instrument of ours is named, which such words then mean. */
function isNamedForCertain(parts: Parts): boolean {
  return parts.some(({ names }) =>
    names.some(({ ambiguous, entity }) => !ambiguous && entity.kind === 'instrument' && entity.signal !== 'story'),
  );
}

/** Whether anything else of the matter is named: cybercrime, or a looser name of the story. */
function hasMore(parts: Parts): boolean {
  return parts.some(({ names }) => !isStoryProof(names) && isNear(names));
}

function isNear(names: Name[]): boolean {
  return names.some(
    ({ ambiguous, entity }) => entity.signal === 'story' || (entity.signal === 'cybercrime' && !ambiguous),
  );
}

function* isCybercrimeNews(blocks: TopicBlock[], parts: Parts): Work<boolean> {
  const leads = new Set(parts.filter(({ isLead }) => isLead).map(({ block }) => block));
  const { points, mentions, isUpFront, distinct } = yield* tradePoints(blocks, leads);
  if (mentions === 0) return false;
  if (!isUpFront) return mentions >= Math.max(MENTIONS_FAR_DOWN, POINTS + parts.words / WORDS_A_POINT);
  if (distinct >= DISTINCT_IN_SHORT_TEXT && parts.words <= WORDS_THAT_NEED_MORE) return true;
  if (parts.words <= WORDS_IN_BRIEF) return points >= POINTS_IN_BRIEF;
  return points >= POINTS + Math.floor(parts.words / WORDS_A_POINT);
}

function isOtherInstrument(parts: Parts): boolean {
  const named = parts.filter(
    ({ role, names }) =>
      role !== 'about' &&
      names.some(({ ambiguous, entity }) => !ambiguous && entity.kind === 'instrument' && entity.signal !== 'story'),
  );
  return named.some(({ isLead }) => isLead) || named.length >= MENTIONS_OF_INSTRUMENT;
}
