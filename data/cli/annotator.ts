/**
 * One line of `annotate`: a JSON document with a text → its mentions, each with the facts that fit its sentence, and its
 * statements that the record knows something of.
 */
import * as v from 'valibot';
import type { JudgedClaim, Verdict } from '../claims/assertion.ts';
import { dayFrom } from '../claims/dates.ts';
import { findAssertions } from '../claims/find.ts';
import { judge } from '../claims/judge.ts';
import { articlesGoverning, GOVERNED } from '../context/law.ts';
import { createRanker } from '../context/rank.ts';
import { sentenceAt } from '../context/sentence.ts';
import { type SinceItem, sinceThen } from '../context/since.ts';
import type { Dataset } from '../dataset.ts';
import { findMentions } from '../mentions/find.ts';
import { buildLexicon, type LexiconData } from '../mentions/lexicon.ts';
import { blocksOf, NOT_IN_TEXT } from './annotate-blocks.ts';

const ID_MESSAGE = '"id" must be text or a number';
/** "1e999" is a number to JSON, and one that it cannot give back. */
const Id = v.union([v.string(), v.pipe(v.number(), v.finite(ID_MESSAGE))], ID_MESSAGE);

const Input = v.object({
  id: Id,
  title: v.optional(v.nullable(v.string('"title" must be text'))),
  text: v.string('"text" must be text'),
  lang: v.optional(v.nullable(v.string('"lang" must be text'))),
  /** A date or date-time; anything else counts as none. */
  published: v.optional(v.nullable(v.string('"published" must be text'))),
});

/** Facts given for a mention, best first. */
const FACTS_PER_MENTION = 5;

export interface AnnotatedFact {
  id: string;
  text: string;
  date: string | null;
  sources: string[];
}

export interface AnnotatedMention {
  /** JavaScript string indices into the input's `text`. */
  start: number;
  end: number;
  text: string;
  entity: string;
  score: number;
  shown: boolean;
  facts?: AnnotatedFact[];
  /** Articles of the convention that govern what the sentence says of it; only where there are any. */
  articles?: AnnotatedArticle[];
}

export interface AnnotatedArticle {
  number: number;
  title: string;
}

/** Something that happened after the day of publication. */
export interface AnnotatedSince {
  id: string;
  entity: string;
  date: string;
  text: string;
  sources: string[];
}

/** A statement of the text beside the record. */
export interface AnnotatedClaim {
  /** JavaScript string indices into the input's `text`. */
  start: number;
  end: number;
  /** Id of the dataset's claim. */
  claim: string;
  verdict: Verdict;
  /** What the record says, and the day for which it speaks. */
  record: string;
  asOf: string;
  /** Address of the best source. */
  source: string;
}

export type Annotation =
  | {
      id: string | number;
      relevant: boolean;
      mentions: AnnotatedMention[];
      claims: AnnotatedClaim[];
      since?: AnnotatedSince[];
    }
  | { id?: string | number; error: string };

/** Makes a function that annotates one input line. It never throws: a bad line gives an error object. */
export function createAnnotator(dataset: Dataset, data: LexiconData, options: { facts: boolean }) {
  const lexicon = buildLexicon(data);
  const rank = createRanker(lexicon);
  const urls = new Map(dataset.sources.map((source) => [source.id, source.url]));

  const statements = new Map(dataset.entities.map(({ id, facts, debate }) => [id, [...facts, ...debate]]));

  const titles = new Map(dataset.articles.map(({ number, title }) => [number, { number, title }]));

  const factsFor = (id: string, sentence: string): AnnotatedFact[] =>
    rank(statements.get(id) ?? [], sentence, id)
      .slice(0, FACTS_PER_MENTION)
      .map((fact) => ({
        id: fact.id,
        text: fact.text,
        date: fact.date,
        sources: fact.sources.flatMap((source) => urls.get(source) ?? []),
      }));

  const articlesFor = (id: string, sentence: string): AnnotatedArticle[] => {
    const numbers = id === GOVERNED ? articlesGoverning(sentence) : [];
    return numbers.flatMap((number) => titles.get(number) ?? []);
  };

  return (line: string): Annotation => {
    let input: unknown;
    try {
      input = JSON.parse(line);
    } catch (error) {
      return { error: `not JSON: ${(error as Error).message}` };
    }
    const parsed = v.safeParse(Input, input);
    if (!parsed.success) {
      const id = (input as { id?: unknown } | null)?.id;
      const known = v.is(Id, id) ? { id } : {};
      return { ...known, error: parsed.issues.map((issue) => issue.message).join('; ') };
    }
    const { id, text, title, published } = parsed.output;
    const blocks = blocksOf(title, text);
    const { topic, mentions } = findMentions(lexicon, blocks);
    const day = dayFrom(published);
    const claims = judge(dataset, findAssertions(blocks, mentions, topic, day), day);
    return {
      id,
      relevant: topic === 'story' || topic === 'cybercrime',
      mentions: mentions.flatMap((mention) => {
        const block = blocks[mention.block]!;
        if (block.at === NOT_IN_TEXT) return [];
        const start = block.at + mention.start;
        const end = block.at + mention.end;
        const { entity, score, shown } = mention;
        const annotation = { start, end, text: text.slice(start, end), entity, score, shown };
        if (!options.facts) return [annotation];
        const sentence = sentenceAt(block.text, mention.start);
        const articles = articlesFor(entity, sentence);
        return [{ ...annotation, facts: factsFor(entity, sentence), ...(articles.length ? { articles } : {}) }];
      }),
      claims: claims.flatMap((claim) => annotated(claim, blocks[claim.block]!.at, urls)),
      ...(day ? { since: sinceThen(dataset, day, namedIn(mentions)).map((item) => toSince(item, urls)) } : {}),
    };
  };
}

function namedIn(mentions: { entity: string }[]): Set<string> {
  return new Set(mentions.map(({ entity }) => entity));
}

function toSince({ id, entity, date, text, sources }: SinceItem, urls: Map<string, string>): AnnotatedSince {
  return { id, entity, date, text, sources: sources.flatMap((source) => urls.get(source) ?? []) };
}

/** A claim with offsets into the document; none for one in the title. */
function annotated(
  { start, end, claim, verdict, record, asOf, sources }: JudgedClaim,
  at: number,
  urls: Map<string, string>,
): AnnotatedClaim[] {
  if (at === NOT_IN_TEXT) return [];
  const source = sources.flatMap((id) => urls.get(id) ?? [])[0] ?? '';
  return [{ start: at + start, end: at + end, claim, verdict, record, asOf, source }];
}
