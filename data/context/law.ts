/**
 * A sentence on what the UN convention allows, demands or forbids → the articles that govern it.
 *
 * "Can a State refuse a request" is answered by the provision on refusal. The articles stand beside the convention's own
 * facts, not among them: what is asked for in a sentence is the fact that fits, what governs it is the article. English
 * only. Pure; needs no dataset, so that a reader can ask it in a page.
 */
import type { Entity, Fact } from '../dataset.ts';
import { LAW_SUBJECTS } from './law-subjects.ts';

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
/** The last article of the convention. */
const LAST_ARTICLE = 68;

/** Numbers of the articles that govern what a sentence speaks of, the most telling first; none for one that tells what happened. */
export function articlesGoverning(sentence: string): number[] {
  const plain = sentence.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  if (!OF_LAW.test(plain)) return [];
  const subjects = LAW_SUBJECTS.filter(({ spoken }) => spoken.test(plain)).slice(0, MOST_SUBJECTS);
  return [...new Set([...articlesNamedIn(plain), ...subjects.flatMap(({ articles }) => articles)])];
}

/** The entity of an article; some articles have no record of their own. */
export function articleEntity(number: number): string {
  return `uncc-article-${number}`;
}

/** "Article 40", "articles 6 and 24": who names them asks for them. */
function articlesNamedIn(plain: string): number[] {
  return [...plain.matchAll(NAMED)].flatMap(([, first, second]) =>
    [first, second].map(Number).filter((number) => number > 0 && number <= LAST_ARTICLE),
  );
}

/** What an article says, told at any time, or of the text as it was agreed. */
export function lawFactsOf({ facts }: Entity): Fact[] {
  return facts.filter(({ topic, date, text }) => date === null && !NOT_LAW.has(topic) && !/\bBudapest\b/.test(text));
}
