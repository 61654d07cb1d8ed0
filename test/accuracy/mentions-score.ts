/**
 * The figures of finding mentions, from passages whose labels and mentions are paired up.
 *
 * Every reported mention counts, shown or not. A figure that nothing can be said about (no label, no mention) is null.
 */
import { HOWS, type How } from './labels.ts';
import type { Pair } from './matching.ts';
import { GENRES, type Passage } from './passages.ts';

export interface Judged {
  passage: Passage;
  pairs: Pair[];
}

export type Figure = number | null;

export interface Rates {
  precision: Figure;
  recall: Figure;
  f1: Figure;
}

export interface Scores {
  passages: number;
  labels: number;
  mentions: number;
  /** The right stretch of text was found. */
  spans: Rates;
  /** And the right entity. */
  entities: Rates;
}

interface ByHow {
  labels: number;
  /** Share of the labels whose stretch of text was found, and with the right entity. */
  spanRecall: Figure;
  entityRecall: Figure;
}

interface ByManner {
  mentions: number;
  /** Share of the mentions found in this manner that stand where a label is, with its entity. */
  precision: Figure;
}

interface FalseMarks {
  words: number;
  /** Mentions that no label asked for, per 1,000 words. */
  reported: Figure;
  /** Those among them that a reader would see. */
  shown: Figure;
}

export interface Report extends Scores {
  byLanguage: Record<string, Scores>;
  byGenre: Record<string, Scores>;
  byHow: Record<How, ByHow>;
  byManner: Record<string, ByManner>;
  /** On unrelated passages. */
  falseMarks: FalseMarks;
  /** Median of shown marks per 100 words on treaty passages. */
  density: Figure;
}

/** Everything that is measured, for one run over a set of passages. */
export function reportOn(judged: Judged[]): Report {
  const of = (genre: string) => judged.filter(({ passage }) => passage.genre === genre);
  const languages = [...new Set(judged.map(({ passage }) => passage.language))].sort();
  const pairs = judged.flatMap((item) => item.pairs);
  const manners = [...new Set(pairs.flatMap(({ mention }) => mention?.manner ?? []))].sort();
  return {
    ...scoresOf(judged),
    byLanguage: table(languages, (language) => scoresOf(judged.filter(({ passage }) => passage.language === language))),
    byGenre: table(GENRES, (genre) => scoresOf(of(genre))),
    byHow: table(HOWS, (how) => byHow(pairs.filter(({ label }) => label?.how === how))),
    byManner: table(manners, (manner) => byManner(pairs.filter(({ mention }) => mention?.manner === manner))),
    falseMarks: falseMarksOf(of('unrelated')),
    density: median(of('treaty').map(densityOf)),
  };
}

function table<Key extends string, Row>(keys: readonly Key[], row: (key: Key) => Row): Record<Key, Row> {
  return Object.fromEntries(keys.map((key) => [key, row(key)])) as Record<Key, Row>;
}

const isMatch = ({ label, mention }: Pair) => label !== undefined && mention !== undefined;
const isRight = ({ label, mention }: Pair) => label !== undefined && label.entity === mention?.entity;

/** Precision, recall and F1 of a set of passages. */
export function scoresOf(judged: Judged[]): Scores {
  const pairs = judged.flatMap((item) => item.pairs);
  const labels = pairs.filter(({ label }) => label).length;
  const mentions = pairs.filter(({ mention }) => mention).length;
  const rates = (right: number): Rates => ({
    precision: share(right, mentions),
    recall: share(right, labels),
    f1: share(2 * right, labels + mentions),
  });
  return {
    passages: judged.length,
    labels,
    mentions,
    spans: rates(pairs.filter(isMatch).length),
    entities: rates(pairs.filter(isRight).length),
  };
}

function byHow(pairs: Pair[]): ByHow {
  return {
    labels: pairs.length,
    spanRecall: share(pairs.filter(isMatch).length, pairs.length),
    entityRecall: share(pairs.filter(isRight).length, pairs.length),
  };
}

function byManner(pairs: Pair[]): ByManner {
  return { mentions: pairs.length, precision: share(pairs.filter(isRight).length, pairs.length) };
}

const PER_THOUSAND = 1000;
const PER_HUNDRED = 100;

function falseMarksOf(judged: Judged[]): FalseMarks {
  const words = judged.reduce((total, { passage }) => total + wordsIn(passage), 0);
  const unasked = judged.flatMap((item) => item.pairs.filter(({ label }) => !label));
  const shown = unasked.filter(({ mention }) => mention?.shown);
  return {
    words,
    reported: share(unasked.length * PER_THOUSAND, words),
    shown: share(shown.length * PER_THOUSAND, words),
  };
}

function densityOf({ passage, pairs }: Judged): number {
  return (pairs.filter(({ mention }) => mention?.shown).length * PER_HUNDRED) / Math.max(1, wordsIn(passage));
}

/** Words as the language counts them; Chinese and Thai write no spaces. */
export function wordsIn({ text, language }: Pick<Passage, 'text' | 'language'>): number {
  const segments = new Intl.Segmenter(language, { granularity: 'word' }).segment(text);
  return [...segments].filter(({ isWordLike }) => isWordLike).length;
}

function share(part: number, whole: number): Figure {
  return whole === 0 ? null : part / whole;
}

/** The middle of the numbers, the mean of the two middle ones where their count is even. */
export function median(numbers: number[]): Figure {
  if (!numbers.length) return null;
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
