/**
 * A sentence on what the UN convention allows, demands or forbids → the articles that govern it, and facts that tell of them.
 *
 * Given to `rank.ts` beside the convention's own facts, so that "can a State refuse a request" is answered by the
 * provision on refusal. Only facts of the text as it is: what was argued about drafts is no law. Pure.
 */
import type { Article, Dataset, Entity, Fact } from '../dataset.ts';
import { LAW_SUBJECTS } from './law-subjects.ts';

export interface Law {
  /** The most telling first; an article's title says what it is about. */
  articles: Article[];
  /** Facts of these articles and of what they govern, in the records' order. */
  facts: Fact[];
}

/** Finds the law that a sentence asks for or speaks of; empty for one that does neither. */
export type LawFinder = (sentence: string) => Law;

/** The entity whose mentions it is for. */
export const GOVERNED = 'un-convention-against-cybercrime';
/** A sentence speaks of two or three things; what a fourth pattern finds in it is said in passing. */
const MOST_SUBJECTS = 3;
/** What makes a sentence one on the law: it may, must or must not; a question; a provision. */
const OF_LAW =
  /\b(?:can|cannot|may|must|shall|could|would|should|allow|permit|lets?|require|oblig|compel|forc(?:e|es|ed|ing)|forbid|prohibit|ban|bars?|refus|criminali[sz]|punish|outlaw|crime|offen[cs]e|powers?|authori[sz]|articles?|clauses?|provisions?|paragraph|under (?:the|its|this)|whether|if|how|lawful|legal)\w*|\?|\bninet(?:y|ieth)\b/;
const NAMED = /\barticles? (\d{1,2})(?:\(\d\))?(?: (?:and|or) (\d{1,2})\b)?/g;
/** Topics of facts that tell how a provision came about, not what it says. */
const NOT_LAW = new Set(['negotiations', 'history']);
const NOTHING: Law = { articles: [], facts: [] };

/** Makes a finder; its index is of facts, so make it once for a dataset. */
export function createLawFinder({ articles, entities }: Pick<Dataset, 'articles' | 'entities'>): LawFinder {
  const byNumber = new Map(articles.map((article) => [article.number, article]));
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return (sentence) => {
    const plain = sentence.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
    if (!OF_LAW.test(plain)) return NOTHING;
    const subjects = LAW_SUBJECTS.filter(({ spoken }) => spoken.test(plain)).slice(0, MOST_SUBJECTS);
    const numbers = [...articlesNamedIn(plain), ...subjects.flatMap((subject) => subject.articles)];
    const governing = [...new Set(numbers)].flatMap((number) => byNumber.get(number) ?? []);
    const ids = new Set([
      ...governing.flatMap(({ entity }) => entity ?? []),
      ...subjects.flatMap((subject) => subject.entities),
    ]);
    return { articles: governing, facts: [...ids].flatMap((id) => lawFactsOf(byId.get(id))) };
  };
}

/** "Article 40", "articles 6 and 24": who names them asks for them. */
function articlesNamedIn(plain: string): number[] {
  return [...plain.matchAll(NAMED)].flatMap(([, first, second]) => [first, second].map(Number).filter(Boolean));
}

/** What holds at any time, or is said of the text as it was agreed. */
function lawFactsOf(entity: Entity | undefined): Fact[] {
  const facts = entity?.facts.filter(({ topic, date }) => date === null && !NOT_LAW.has(topic)) ?? [];
  return facts.filter(({ text }) => !/\bBudapest\b/.test(text));
}
