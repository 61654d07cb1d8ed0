/**
 * Blocks of a page and the names found in them → statements that the record knows something of.
 *
 * Runs on other people's pages: no dataset, no parsing beyond words, and nothing at all on pages about something else. Each
 * block is read by itself (`block-statements.ts`), but for what the blocks before it were about. When in doubt there is
 * no statement.
 */
import type { Mention } from '../mentions/resolve.ts';
import type { Token } from '../mentions/tokens.ts';
import type { BlockRole, Topic } from '../mentions/topic.ts';
import { allAtOnce, type Work } from '../mentions/work.ts';
import type { Assertion } from './assertion.ts';
import { readStatements, type SpokenOf } from './block-statements.ts';
import { languageOf, smallWordsOf } from './language.ts';
import { CONVENTION } from './units.ts';

/** A block of the page; its words are counted anew where they are left out. */
interface TextBlock {
  text: string;
  role: BlockRole;
  tokens?: Token[];
}

/** Roles whose text is the page's own. */
const READ: readonly BlockRole[] = ['headline', 'heading', 'body'];
/** The first blocks tell a page's language; a short headline alone cannot. */
const BLOCKS_THAT_TELL = 12;
/** A whole book in one block is no news; nobody waits for it. */
const LONGEST_BLOCK = 200_000;
/** A page may begin with the number and name its treaty after it. */
const NAMES_THAT_TELL = 8;

/**
 * Finds the statements of a page at once. Never throws; linear in the length of the text.
 *
 * @param published the page's own day, YYYY-MM-DD, from which "last year" and "on Saturday" are counted; without it they
 *   are left out
 */
export function findAssertions(
  blocks: TextBlock[],
  mentions: Mention[],
  topic: Topic,
  published?: string,
): Assertion[] {
  return allAtOnce(findingAssertions(blocks, mentions, topic, published));
}

/** Finds them a block at a time. */
export function* findingAssertions(
  blocks: TextBlock[],
  mentions: Mention[],
  topic: Topic,
  published?: string,
): Work<Assertion[]> {
  if (topic === 'none') return [];
  const isStory = topic === 'story';
  const byBlock = Map.groupBy(mentions, ({ block }) => block);
  const pageLanguage = languageOf(blocks.slice(0, BLOCKS_THAT_TELL).flatMap(({ text }) => smallWordsOf(text)));
  const page = { isStory, pageLanguage, published };
  const isNamed = mentions.slice(0, NAMES_THAT_TELL).some(({ entity }) => entity === CONVENTION);
  let spokenOf: SpokenOf = { prior: isStory && isNamed ? 'I' : undefined, priorAct: undefined, isAhead: true };
  const found: Assertion[] = [];
  for (const [block, { text, role, tokens }] of blocks.entries()) {
    yield;
    if (!READ.includes(role) || text.length > LONGEST_BLOCK) continue;
    const read = readStatements({ text, tokens, named: byBlock.get(block) ?? [] }, page, spokenOf);
    for (const statement of read.statements) found.push({ ...statement, block });
    spokenOf = read.spokenOf;
  }
  return found;
}
