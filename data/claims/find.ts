/**
 * Blocks of a page and the names found in them → statements that the record knows something of.
 *
 * Runs on other people's pages: no dataset, no parsing beyond words, and nothing at all on pages about something else. Each
 * sentence becomes a string of tags (`units.ts`), patterns find the shapes of statements in it (`patterns.ts`), and what
 * they find must be about the convention or Budapest (`instruments.ts`). When in doubt there is no statement.
 */
import type { Mention } from '../mentions/resolve.ts';
import { sentencesOf } from '../mentions/sentences.ts';
import { tokenize } from '../mentions/tokens.ts';
import type { BlockRole, Topic } from '../mentions/topic.ts';
import { type Act, lastActOf, settleActs } from './acts.ts';
import type { Assertion } from './assertion.ts';
import { type Instrument, lastSpokenOf, settleInstruments } from './instruments.ts';
import { type ClaimLanguage, languageOf } from './language.ts';
import { quotationsOf } from './quotations.ts';
import { askedFrom } from './statement.ts';
import { type Reading, statementsOf } from './statements.ts';
import { CONVENTION, unitsOf, wordsOf } from './units.ts';

/** Roles whose text is the page's own. */
const READ = new Set<BlockRole>(['headline', 'heading', 'body']);

/**
 * Finds the statements of a page. Never throws; linear in the length of the text.
 *
 * @param published the page's own day, YYYY-MM-DD, from which "last year" and "on Saturday" are counted; without it they
 *   are left out
 */
export function findAssertions(
  blocks: { text: string; role: BlockRole }[],
  mentions: Mention[],
  topic: Topic,
  published?: string,
): Assertion[] {
  if (topic === 'none') return [];
  const isStory = topic === 'story';
  const byBlock = Map.groupBy(mentions, ({ block }) => block);
  const pageLanguage = languageOf(blocks.slice(0, BLOCKS_THAT_TELL).flatMap(({ text }) => smallWords(text)));
  let prior: Instrument | undefined = isStory ? firstNamed(mentions) : undefined;
  let isAhead = true;
  let priorAct: Act | undefined;
  return blocks.flatMap(({ text, role }, block) => {
    if (!READ.has(role) || text.length > LONGEST_BLOCK) return [];
    const named = byBlock.get(block) ?? [];
    const language = languageOf(smallWords(text)) ?? pageLanguage ?? 'en';
    const quotations = quotationsOf(text, named);
    return sentencesIn(text, named, language, published).flatMap(({ units, end }) => {
      settleInstruments(units, isStory, isAhead ? undefined : prior);
      settleActs(units, isStory ? priorAct : undefined);
      const reading: Reading = { units, prior: isStory ? prior : undefined, priorAct, isStory, isAhead };
      const asked = askedFrom(text, units, end) ?? Number.POSITIVE_INFINITY;
      const statements = statementsOf(reading).filter((statement) => statement.start < asked);
      isAhead &&= !units.some(({ tag }) => tag === 'I');
      prior = lastSpokenOf(units, prior);
      priorAct = lastActOf(units, prior);
      return statements.map((statement): Assertion => {
        const quotation = quotations.find(({ start, end }) => start <= statement.start && statement.end <= end);
        const speaker = quotation?.speaker ? { speaker: quotation.speaker } : {};
        return { ...statement, block, quoted: quotation !== undefined, ...speaker };
      });
    });
  });
}

/** A page may begin with the number and name its treaty after it. */
function firstNamed(mentions: Mention[]): Instrument | undefined {
  const first = mentions.slice(0, NAMES_THAT_TELL).find(({ entity }) => entity === CONVENTION);
  return first && 'I';
}
const NAMES_THAT_TELL = 8;

/** The first blocks tell a page's language; a short headline alone cannot. */
const BLOCKS_THAT_TELL = 12;
/** A whole book in one block is no news; nobody waits for it. */
const LONGEST_BLOCK = 200_000;
/** In words: what has no end for longer is a table or a trap, and no sentence. */
const LONGEST_SENTENCE = 300;

function smallWords(text: string): string[] {
  return text
    .slice(0, LONGEST_SAMPLE)
    .toLowerCase()
    .split(/[^\p{L}]+/u);
}
const LONGEST_SAMPLE = 2000;

/** The sentences of a block as units. */
function sentencesIn(text: string, mentions: Mention[], language: ClaimLanguage, published: string | undefined) {
  const tokens = tokenize(text);
  const numbers = sentencesOf(text, tokens);
  const words = wordsOf(text, tokens);
  const sentences = [];
  let from = 0;
  let nextMention = 0;
  for (let at = 1; at <= tokens.length; at += 1) {
    const end = tokens[at - 1]!.end;
    if (at < tokens.length && numbers[at] === numbers[from] && !isNewStart(text, end, tokens[at]!.start)) continue;
    const own: Mention[] = [];
    while (nextMention < mentions.length && mentions[nextMention]!.start < end) own.push(mentions[nextMention++]!);
    const sentence = at - from > LONGEST_SENTENCE ? [] : words.slice(from, at);
    const units = unitsOf({ text, words: sentence, language, published }, own);
    sentences.push({ units, end });
    from = at;
  }
  return sentences;
}

/**
 * A line that ends without a full stop is a headline or a point of a list, unless the next goes on in small letters; and
 * French puts a space before its question marks.
 */
function isNewStart(text: string, from: number, to: number): boolean {
  const first = text[to]!;
  return /\n|\s[?!]\s/u.test(text.slice(from, to)) && first !== first.toLowerCase();
}
