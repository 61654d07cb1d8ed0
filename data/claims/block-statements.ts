/**
 * One block of a page → its statements, and what the next block may take up from it.
 *
 * Each sentence becomes a string of tags (`units.ts`), patterns find the shapes of statements in it (`patterns.ts`), and
 * what they find must be about the convention or Budapest (`instruments.ts`). The answer is kept with the block's words:
 * asked the same again, because something else on the page has changed, nothing is read.
 */
import type { Mention } from '../mentions/resolve.ts';
import { sentencesOf } from '../mentions/sentences.ts';
import { type Token, tokenize } from '../mentions/tokens.ts';
import { type Act, lastActOf, settleActs } from './acts.ts';
import type { Assertion } from './assertion.ts';
import { type Instrument, lastSpokenOf, settleInstruments } from './instruments.ts';
import { type ClaimLanguage, languageOf, smallWordsOf } from './language.ts';
import { type Quotation, quotationsOf } from './quotations.ts';
import { askedFrom } from './statement.ts';
import { type Reading, statementsOf } from './statements.ts';
import { unitsOf, wordsOf } from './units.ts';
import { mayTell } from './word-book.ts';

interface Block {
  text: string;
  tokens: Token[] | undefined;
  /** The names in it. */
  named: Mention[];
}

/** What holds for all blocks of a page. */
interface Page {
  isStory: boolean;
  /** The language of a block that is too short to tell. */
  pageLanguage: ClaimLanguage | undefined;
  published: string | undefined;
}

/** What the text so far has been about. */
export interface SpokenOf {
  prior: Instrument | undefined;
  priorAct: Act | undefined;
  /** Nothing was named so far. */
  isAhead: boolean;
}

interface Read {
  statements: Omit<Assertion, 'block'>[];
  /** After the block. */
  spokenOf: SpokenOf;
}

/** In words: what has no end for longer is a table or a trap, and no sentence. */
const LONGEST_SENTENCE = 300;

/** By the words of a block: what was asked of it last, and the answer. */
const answers = new WeakMap<Token[], { question: string; read: Read }>();

/** Reads a block, unless the same was asked of it before. */
export function readStatements(block: Block, page: Page, spokenOf: SpokenOf): Read {
  if (!block.tokens) return readBlock(block, tokenize(block.text), page, spokenOf);
  const named = block.named.map(({ start, end, entity }) => `${start} ${end} ${entity}`);
  const question = [page.isStory, page.pageLanguage, page.published, ...Object.values(spokenOf), ...named].join();
  const known = answers.get(block.tokens);
  if (known?.question === question) return known.read;
  const read = readBlock(block, block.tokens, page, spokenOf);
  answers.set(block.tokens, { question, read });
  return read;
}

function readBlock({ text, named }: Block, tokens: Token[], page: Page, spokenOf: SpokenOf): Read {
  const { isStory, published } = page;
  const language = languageOf(smallWordsOf(text)) ?? page.pageLanguage ?? 'en';
  let quotations: Quotation[] | undefined;
  let { prior, priorAct, isAhead } = spokenOf;
  const statements = sentencesIn(text, tokens, named, language, published).flatMap(({ units, end }) => {
    settleInstruments(units, isStory, isAhead ? undefined : prior);
    settleActs(units, isStory ? priorAct : undefined);
    const reading: Reading = { units, prior: isStory ? prior : undefined, priorAct, isStory, isAhead };
    const found = statementsOf(reading);
    isAhead &&= !units.some(({ tag }) => tag === 'I');
    prior = lastSpokenOf(units, prior);
    priorAct = lastActOf(units, prior);
    if (!found.length) return [];
    quotations ??= quotationsOf(text, named);
    const quoted = quotations;
    const asked = askedFrom(text, units, end) ?? Number.POSITIVE_INFINITY;
    return found
      .filter((statement) => statement.start < asked)
      .map((statement) => {
        const quotation = quoted.find(({ start, end }) => start <= statement.start && statement.end <= end);
        const speaker = quotation?.speaker ? { speaker: quotation.speaker } : {};
        return { ...statement, quoted: quotation !== undefined, ...speaker };
      });
  });
  return { statements, spokenOf: { prior, priorAct, isAhead } };
}

/** The sentences of a block as units. */
function sentencesIn(
  text: string,
  tokens: Token[],
  mentions: Mention[],
  language: ClaimLanguage,
  published: string | undefined,
) {
  const numbers = sentencesOf(text, tokens);
  const sentences = [];
  let from = 0;
  let nextMention = 0;
  for (let at = 1; at <= tokens.length; at += 1) {
    const end = tokens[at - 1]!.end;
    if (at < tokens.length && numbers[at] === numbers[from] && !isNewStart(text, end, tokens[at]!.start)) continue;
    const own: Mention[] = [];
    while (nextMention < mentions.length && mentions[nextMention]!.start < end) own.push(mentions[nextMention++]!);
    const isReadable =
      at - from <= LONGEST_SENTENCE && (own.length > 0 || tellsAnything(text, tokens, from, at, language));
    const words = isReadable ? wordsOf(text, tokens.slice(from, at)) : [];
    const units = unitsOf({ text, words, language, published }, own);
    sentences.push({ units, end });
    from = at;
  }
  return sentences;
}

/** Most sentences of a page do not; it is asked of their words one by one, before anything is made of them. */
function tellsAnything(text: string, tokens: Token[], from: number, to: number, language: ClaimLanguage): boolean {
  for (let at = from; at < to; at += 1) {
    if (mayTell(text.slice(tokens[at]!.start, tokens[at]!.end), language)) return true;
  }
  return false;
}

const NEW_LINE_OR_QUESTION = /\n|\s[?!]\s/u;

/**
 * A line that ends without a full stop is a headline or a point of a list, unless the next goes on in small letters; and
 * French puts a space before its question marks.
 */
function isNewStart(text: string, from: number, to: number): boolean {
  if (to - from < 2 && text[from] !== '\n') return false;
  const first = text[to]!;
  return NEW_LINE_OR_QUESTION.test(text.slice(from, to)) && first !== first.toLowerCase();
}
