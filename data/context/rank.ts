/**
 * Which facts fit a sentence: the ones that speak of what the sentence speaks of come first.
 *
 * Sentence and facts are read for the same features: stems of words, concepts ("hand over records" is `data`), numbers
 * however written, the entities they name ("Doha" is Qatar), denial. A feature that few of an entity's facts have tells
 * more than one that all have. A word that no fact has is put to fuse.js, which finds what resembles it. Facts that
 * nothing speaks for keep the editor's order.
 */
import Fuse from 'fuse.js/min-basic';
import type { Fact } from '../dataset.ts';
import type { Lexicon } from '../mentions/lexicon.ts';
import { scanBlock } from '../mentions/scan.ts';
import { clausesOf } from './clauses.ts';
import { conceptsOf } from './concepts.ts';
import { keyWords } from './key-words.ts';
import { topicsOf } from './topics.ts';

/** Ranks facts for a sentence: all are returned, best first. */
export type Ranker = (facts: Fact[], sentence: string, entity?: string) => Fact[];

/** What a shared feature is worth beside its rarity, by its first character: concept, number, entity, denial, stem. */
const WEIGHTS: Record<string, number> = { '~': 1, '#': 1.6, '@': 1, '!': 0.6 };
const STEM_WEIGHT = 0.8;
/** What a topic shared by sentence and fact is worth; rarity is 0.7 for what all facts have and 3 for one in twenty. */
const TOPIC_SCORE = 0.8;
/** A sentence that speaks of now wants the newer: this much for the newest of the dated facts, none for the oldest. */
const RECENCY_SCORE = 3;
/** How much a long fact, which has more to share, is held back: 0 not at all, 1 in full (BM25's b). */
const LENGTH_PENALTY = 0.35;
const NOW =
  /\b(?:now|latest|currently|(?:is|are|has|have|was|were|remains?) still|still (?:not|is|are|has|have|under|to|reviewing|waits?|unsigned)|so far|to date|today|newest|up to date|most recent|actualmente|desormais|inzwischen|hien)\b/i;
/** Words asked of fuse.js are remembered, for an archive's articles repeat them; beyond this many all are forgotten. */
const MOST_REMEMBERED = 2000;
const FUSE_OPTIONS = {
  keys: ['text'],
  includeScore: true,
  ignoreLocation: true,
  ignoreDiacritics: true,
  ignoreFieldNorm: true,
  threshold: 0.15,
};

/** Facts that have a feature, and how well (0 to 1). */
type Matches = Map<Fact, number>;

interface Index {
  facts: Fact[];
  features: Map<string, Matches>;
  /** Facts that resemble a stem that none of them has. */
  resembling: (stem: string) => Matches;
  /** 1 for the newest dated fact, 0 for the oldest and for what has no date. */
  recency: Map<Fact, number>;
}

/** Makes a ranker. With the lexicon it also knows who is named; its indices are kept as long as the facts live. */
export function createRanker(lexicon?: Lexicon): Ranker {
  const indices = new WeakMap<Fact, Index>();
  const featuresOf = (text: string) => [
    ...keyWords(text),
    ...conceptsOf(text),
    ...(lexicon ? namedIn(text, lexicon) : []),
  ];

  const indexOf = (facts: Fact[]): Index => {
    // The list may be made anew for each card; the facts in it are the same objects each time.
    const known = indices.get(facts[0]!);
    if (known?.facts.length === facts.length && known.facts.every((fact, at) => fact === facts[at])) return known;
    const sets = facts.map((fact) => ({ fact, features: new Set(featuresOf(fact.text)) }));
    const average = sets.reduce((sum, { features }) => sum + features.size, 0) / sets.length;
    const features = new Map<string, Matches>();
    for (const { fact, features: own } of sets) {
      const match = 1 / (1 - LENGTH_PENALTY + (LENGTH_PENALTY * own.size) / average);
      for (const feature of own)
        features.set(feature, (features.get(feature) ?? new Map<Fact, number>()).set(fact, match));
    }
    const index = { facts: [...facts], features, resembling: guesser(facts), recency: recencyOf(facts) };
    indices.set(facts[0]!, index);
    return index;
  };

  // A sentence names several entities, one after the other; it is read once for all of them.
  let last = { sentence: '', weights: new Map<string, number>() };
  /** The features of a sentence, each with the weight of the weightiest clause that has it. */
  const weighed = (sentence: string): Map<string, number> => {
    if (last.sentence === sentence) return last.weights;
    const weights = new Map<string, number>();
    for (const { text, weight } of clausesOf(sentence)) {
      for (const feature of featuresOf(text)) weights.set(feature, Math.max(weight, weights.get(feature) ?? 0));
    }
    last = { sentence, weights };
    return weights;
  };

  return (facts, sentence, entity) => {
    if (!sentence || facts.length < 2) return facts;
    const { features, resembling, recency } = indexOf(facts);
    const topics = topicsOf(sentence);
    const wantsNew = NOW.test(sentence) ? RECENCY_SCORE : 0;
    const scores = new Map(
      facts.map((fact) => [fact, (topics.has(fact.topic) ? TOPIC_SCORE : 0) + wantsNew * recency.get(fact)!]),
    );
    for (const [feature, clauseWeight] of weighed(sentence)) {
      if (feature === `@${entity}`) continue;
      const isStem = !(feature[0]! in WEIGHTS);
      const matches = features.get(feature) ?? (isStem ? resembling(feature) : undefined);
      if (!matches) continue;
      const rarity = Math.log(1 + facts.length / (matches.size + 0.5));
      const weight = (isStem ? STEM_WEIGHT : WEIGHTS[feature[0]!]!) * clauseWeight;
      for (const [fact, match] of matches) scores.set(fact, scores.get(fact)! + rarity * weight * match);
    }
    return [...facts].sort((a, b) => scores.get(b)! - scores.get(a)!);
  };
}

function recencyOf(facts: Fact[]): Map<Fact, number> {
  const dates = [...new Set(facts.flatMap(({ date }) => date ?? []))].sort();
  return new Map(facts.map((fact) => [fact, fact.date ? dates.indexOf(fact.date) / Math.max(1, dates.length - 1) : 0]));
}

/** The entities that a text may name, whatever the page is about: "Doha" and "Qatari" are `@qatar`. */
function namedIn(text: string, lexicon: Lexicon): string[] {
  return scanBlock(lexicon, text).candidates.flatMap(({ names }) => names.map(({ entity }) => `@${entity.id}`));
}

function guesser(facts: Fact[]): (stem: string) => Matches {
  let fuse: Fuse<Fact> | undefined;
  const guesses = new Map<string, Matches>();
  return (stem) => {
    const known = guesses.get(stem);
    if (known) return known;
    fuse ??= new Fuse(facts, FUSE_OPTIONS);
    const guess: Matches = new Map(fuse.search(stem).map(({ item, score = 0 }) => [item, 1 - score]));
    if (guesses.size >= MOST_REMEMBERED) guesses.clear();
    guesses.set(stem, guess);
    return guess;
  };
}
