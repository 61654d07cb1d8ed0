/** Mentions are found on labelled passages: floors below which finding may not fall. See "npm run accuracy -- --errors". */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { judge, loadPassages } from '../accuracy/measure.ts';
import { type Figure, reportOn } from '../accuracy/mentions-score.ts';
import { readmeTable } from '../accuracy/readme-table.ts';

/** A change that costs more than it brings shows here; what is reached is a little above. */
const SPAN_F1 = 0.95;
const ENTITY_F1 = 0.94;
const SLIP_RECALL = 0.9;
const TRANSLATED_RECALL = 0.78;
const ANAPHOR_RECALL = 0.88;
const ANAPHOR_PRECISION = 0.95;
/** On pages about something else; a wrong mark there is what readers forgive least. */
const MOST_FALSE_MARKS = 0.3;
const MOST_FALSE_MARKS_SHOWN = 0.15;
/** F1 of stretches. A language new to the set has no floor until somebody gives it one. */
const LANGUAGE_F1: Record<string, number> = {
  ar: 0.89,
  de: 0.94,
  en: 0.95,
  es: 0.95,
  fr: 0.96,
  id: 0.92,
  it: 0.95,
  ja: 0.92,
  ko: 0.92,
  nl: 0.9,
  pl: 0.9,
  pt: 0.93,
  ru: 0.93,
  tr: 0.84,
  uk: 0.88,
  vi: 0.92,
  zh: 0.92,
};

const { lexicon, passages } = loadPassages();
const report = reportOn(judge(lexicon, passages));
const { spans, entities, byHow, byManner, byLanguage, falseMarks } = report;
const README = readFileSync(path.resolve(import.meta.dirname, '../../README.md'), 'utf8');

it('the README quotes what is measured (npm run accuracy -- --markdown)', () => {
  expect(README).toContain(readmeTable(report));
});

it.each<[label: string, figure: Figure | undefined, floor: number]>([
  ['stretches, F1', spans.f1, SPAN_F1],
  ['entities, F1', entities.f1, ENTITY_F1],
  ['names with a slip, recall', byHow.slip.entityRecall, SLIP_RECALL],
  ['translated names, recall', byHow.translated.entityRecall, TRANSLATED_RECALL],
  ['words that stand for a name, recall', byHow.anaphor.entityRecall, ANAPHOR_RECALL],
  ['words that stand for a name, precision', byManner.anaphor?.precision, ANAPHOR_PRECISION],
])('%s', (_, figure, floor) => {
  expect(figure).toBeGreaterThanOrEqual(floor);
});

describe('F1 of stretches by language', () => {
  it.each(Object.entries(LANGUAGE_F1))('%s', (language, floor) => {
    expect(byLanguage[language]?.spans.f1).toBeGreaterThanOrEqual(floor);
  });
});

describe('false marks per 1,000 words on unrelated pages', () => {
  it('are measured on words enough', () => {
    expect(falseMarks.words).toBeGreaterThan(5000);
  });

  it('reported', () => {
    expect(falseMarks.reported).toBeLessThanOrEqual(MOST_FALSE_MARKS);
  });

  it('shown', () => {
    expect(falseMarks.shown).toBeLessThanOrEqual(MOST_FALSE_MARKS_SHOWN);
  });
});
