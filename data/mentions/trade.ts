/**
 * How much a text is ordinary cybercrime news: names of the trade (phishing, a botnet), words of the trade, and
 * organisations named in the same sentence with either. In: a page's blocks. Out: points for `topic.ts` to weigh.
 */
import { isAcronymName, isTold, type Name } from './lexicon.ts';
import { remembered } from './remembered.ts';
import type { Candidate } from './scan.ts';
import { sentencesOf } from './sentences.ts';
import type { TopicBlock } from './topic.ts';
import { tradeClasses } from './trade-words.ts';
import type { Work } from './work.ts';

/** A name in the headline tells as much as two in the text. */
const IN_HEADLINE = 2;
/** An organisation that has to do with it: somebody was arrested, warned, attacked. */
const WITH_ORGANISATION = 2;
/** A gang, an operation or an attack by name is more than a word for one. */
const ACTOR_POINTS = 2;
const ACTORS = new Set(['body', 'event', 'person', 'company']);
/** Two bodies in a paragraph on ransomware are there because of it. */
const ORGANISATIONS_BESIDE = 2;
/** More kinds of trade words than these add nothing. */
const MOST_CLASSES = 2;

/** Kinds whose names, beside the trade, make news of it. */
const ORGANISATIONS = new Set(['body', 'event', 'company', 'civil-society', 'company-coalition', 'person']);

export interface TradePoints {
  points: number;
  /** Names of the trade; an organisation beside words of it counts as one. */
  mentions: number;
  /** Whether headline or lead hold any. */
  isUpFront: boolean;
  /** Different names of the trade; none where nobody is said to have done anything (advice, a glossary). */
  distinct: number;
}

/** @param leads indices of the blocks that are headline or lead */
export function* tradePoints(blocks: TopicBlock[], leads: Set<number>): Work<TradePoints> {
  const classes = new Set<number>();
  const distinct = new Set<string>();
  let [points, mentions, isUpFront, hasOrganisation, hasActor] = [0, 0, false, false, false];
  for (const [index, block] of blocks.entries()) {
    yield;
    if (block.role === 'aside' || block.role === 'about') continue;
    const terms = termsAmong(block.candidates);
    const organisations = leads.has(index) ? block.candidates.filter(({ names }) => names.some(isOrganisation)) : [];
    if (!terms.length && !organisations.length) continue;
    const sentences = sentencesOf(block.text, block.tokens);
    const here = sentencesWithTradeWords(block);
    for (const found of here.values()) for (const one of found) classes.add(one);
    mentions += terms.length;
    for (const { names } of terms) {
      const isActor = names.some((name) => isTerm(name) && ACTORS.has(name.entity.kind));
      hasActor ||= isActor;
      points += (block.role === 'headline' ? IN_HEADLINE : 1) * (isActor ? ACTOR_POINTS : 1);
    }
    const inTrade = new Set([...terms.map(({ from }) => sentences[from]!), ...here.keys()]);
    const isBeside = organisations.some(({ from }) => inTrade.has(sentences[from]!));
    if (isBeside && !terms.length) mentions += 1;
    const named = new Set(
      organisations.flatMap(({ names }) => names.filter(isOrganisation).map(({ entity }) => entity)),
    );
    hasOrganisation ||=
      isBeside ||
      (terms.length > 0 && named.size >= ORGANISATIONS_BESIDE) ||
      (terms.length > 0 && organisations.some(({ names }) => names.some(isOfTheTrade)));
    for (const { names } of terms) for (const { entity } of names.filter(isTerm)) distinct.add(entity.id);
    isUpFront ||= leads.has(index) && (terms.length > 0 || isBeside);
  }
  points += Math.min(classes.size, MOST_CLASSES) + (hasOrganisation ? WITH_ORGANISATION : 0);
  const hasEvent = hasActor || hasOrganisation || classes.size > 0;
  return { points, mentions, isUpFront, distinct: hasEvent ? distinct.size : 0 };
}

function termsAmong(candidates: Candidate[]): Candidate[] {
  return candidates.filter(({ names }) => names.some(isTerm));
}

/** A shared name of several words with capitals, as "Prince Group", tells as much beside another. */
function isTerm(name: Name): boolean {
  return name.entity.signal === 'cybercrime' && isTold(name);
}

function isOrganisation(name: Name): boolean {
  const { ambiguous, entity } = name;
  if (!ORGANISATIONS.has(entity.kind) || isTerm(name)) return false;
  return !ambiguous || isAcronymName(name);
}

/** In the news for hardly anything else, unlike a large company or body. */
function isOfTheTrade({ ambiguous, entity }: Name): boolean {
  return !ambiguous && !entity.isWide && entity.kind !== 'company';
}

/** Classes of trade words by sentence; the names of the trade themselves are left out, they count already. */
const sentencesWithTradeWords = remembered(({ text, tokens, candidates }: TopicBlock): Map<number, Set<number>> => {
  const found = new Map<number, Set<number>>();
  const sentences = sentencesOf(text, tokens);
  const isOfTerm = new Uint8Array(tokens.length);
  for (const { from, to } of termsAmong(candidates)) isOfTerm.fill(1, from, to + 1);
  let stretch = '';
  tokens.forEach(({ start }, index) => {
    const end = tokens[index + 1]?.start ?? text.length;
    if (!isOfTerm[index]) stretch += text.slice(start, end);
    if (index + 1 < tokens.length && sentences[index + 1] === sentences[index]) return;
    const classes = tradeClasses(stretch);
    if (classes.size) found.set(sentences[index]!, classes);
    stretch = '';
  });
  return found;
});
