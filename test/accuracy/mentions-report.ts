/** The figures as tables for people, and the list of what went wrong. */
import { aligned } from './aligned.ts';
import type { Figure, Judged, Rates, Report, Scores } from './mentions-score.ts';
import type { Passage } from './passages.ts';

const DECIMALS = 3;
const figure = (value: Figure, decimals = DECIMALS) => (value === null ? '–' : value.toFixed(decimals));

const SCORE_HEADS = [
  'passages',
  'labels',
  'mentions',
  'P span',
  'R span',
  'F1 span',
  'P entity',
  'R entity',
  'F1 entity',
];
const ratesRow = ({ precision, recall, f1 }: Rates) => [figure(precision), figure(recall), figure(f1)];
const scoresRow = ({ passages, labels, mentions, spans, entities }: Scores) => [
  ...[passages, labels, mentions].map(String),
  ...ratesRow(spans),
  ...ratesRow(entities),
];

/** The report as aligned tables. */
export function tablesOf(report: Report, ablations: Record<string, Report>): string {
  const scores: Record<string, Scores> = { ...report.byLanguage, ...report.byGenre, all: report };
  const { words, reported, shown } = report.falseMarks;
  return [
    aligned(['', ...SCORE_HEADS], rowsOf(scores, scoresRow)),
    aligned(
      ['labelled as', 'labels', 'R span', 'R entity'],
      rowsOf(report.byHow, ({ labels, spanRecall, entityRecall }) => [
        String(labels),
        figure(spanRecall),
        figure(entityRecall),
      ]),
    ),
    aligned(
      ['found as', 'mentions', 'P entity'],
      rowsOf(report.byManner, ({ mentions, precision }) => [String(mentions), figure(precision)]),
    ),
    `False marks per 1,000 words on unrelated pages (${words} words): ${figure(reported, 2)} reported, ${figure(shown, 2)} shown.\n` +
      `Marks shown per 100 words on treaty news, median: ${figure(report.density, 1)}.`,
    aligned(
      ['left out', 'F1 span', 'F1 entity', 'R entity', 'R slip', 'R translated', 'R anaphor', 'false/1,000', 'shown'],
      rowsOf({ nothing: report, ...ablations }, ({ spans, entities, byHow, falseMarks }) => [
        figure(spans.f1),
        figure(entities.f1),
        figure(entities.recall),
        ...[byHow.slip, byHow.translated, byHow.anaphor].map(({ entityRecall }) => figure(entityRecall)),
        figure(falseMarks.reported, 2),
        figure(falseMarks.shown, 2),
      ]),
    ),
  ].join('\n\n');
}

function rowsOf<Row>(table: Record<string, Row>, cells: (row: Row) => string[]): string[][] {
  return Object.entries(table).map(([name, row]) => [name, ...cells(row)]);
}

export interface Mistake {
  passage: string;
  /** `miss`: nothing answers the label. `wrong`: another entity does. `false`: no label asked for it. */
  fault: 'miss' | 'wrong' | 'false';
  wanted?: string;
  how?: string;
  found?: string;
  manner?: string;
  shown?: boolean;
  text: string;
  context: string;
}

/** Each label without its mention, each mention without its label, each pair of different entities, in reading order. */
export function mistakesIn(judged: Judged[]): Mistake[] {
  return judged.flatMap(({ passage, pairs }) =>
    pairs
      .filter(({ label, mention }) => label?.entity !== mention?.entity)
      .map((pair) => ({ ...pair, ...(pair.label ?? pair.mention) }))
      .sort((a, b) => a.start - b.start)
      .map(
        ({ label, mention, start, end }): Mistake => ({
          passage: passage.id,
          fault: !mention ? 'miss' : label ? 'wrong' : 'false',
          ...(label ? { wanted: label.entity, how: label.how } : {}),
          ...(mention ? { found: mention.entity, manner: mention.manner, shown: mention.shown } : {}),
          text: passage.text.slice(start, end),
          context: contextOf(passage, start, end),
        }),
      ),
  );
}

const CONTEXT = 45;
/** Line ends and invisible characters, which would spoil the list or hide the cause. */
const UNSEEN = /[\p{Cf}\p{Cc}\u00A0]/gu;

function contextOf({ text }: Passage, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  const context = `${before}⟦${text.slice(start, end)}⟧${text.slice(end, end + CONTEXT)}`;
  return context.replace(UNSEEN, (unseen) => `\\u${unseen.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** One line for each mistake. */
export function linesOf(mistakes: Mistake[]): string {
  return mistakes
    .map(({ passage, fault, wanted, how, found, manner, context }) => {
      const what = [wanted && `${wanted} (${how})`, found && `${wanted ? 'got ' : ''}${found} (${manner})`];
      return `${fault.padEnd(5)} ${passage}: ${what.filter(Boolean).join(', ')}: ${context}`;
    })
    .join('\n');
}
