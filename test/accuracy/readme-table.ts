/** The tables of the README's accuracy section, made from what was measured: `npm run accuracy -- --markdown`. */
import { HOWS } from './labels.ts';
import type { Figure, Report } from './mentions-score.ts';

const NAMES: Record<string, string> = {
  exact: 'exact names',
  variant: 'variants (inflection, hyphens, order …)',
  slip: 'names with a slip',
  translated: 'translated or spun names',
  anaphor: 'words that stand for a name',
};

const two = (figure: Figure) => (figure === null ? '–' : figure.toFixed(2));
const row = (...cells: (string | number)[]) => `| ${cells.join(' | ')} |`;

/** All figures but those of the ablations. */
export function readmeTable(report: Report): string {
  const { spans, entities, byLanguage, byHow, falseMarks, passages, labels } = report;
  const languages = Object.entries(byLanguage).sort(([, a], [, b]) => b.passages - a.passages);
  return [
    row('', 'passages', 'labels', 'F1', 'F1 with the right entity'),
    row('---', '---', '---', '---', '---'),
    row('all', passages, labels, two(spans.f1), two(entities.f1)),
    ...languages.map(([language, of]) => row(language, of.passages, of.labels, two(of.spans.f1), two(of.entities.f1))),
    '',
    row('how the text has it', 'labels', 'found, with the right entity'),
    row('---', '---', '---'),
    ...HOWS.map((how) => row(NAMES[how]!, byHow[how].labels, two(byHow[how].entityRecall))),
    '',
    `Precision ${two(spans.precision)}; false marks per 1,000 words on unrelated pages ${two(falseMarks.reported)}.`,
  ].join('\n');
}

/** What each stage adds and costs. */
export function ablationTable(report: Report, without: Record<string, Report>): string {
  const all = Object.entries({ nothing: report, ...without });
  return [
    row('left out', 'F1', 'slips', 'translated', 'stand-ins', 'false marks per 1,000 words'),
    row('---', '---', '---', '---', '---', '---'),
    ...all.map(([stage, { entities, byHow, falseMarks }]) =>
      row(
        stage,
        two(entities.f1),
        two(byHow.slip.entityRecall),
        two(byHow.translated.entityRecall),
        two(byHow.anaphor.entityRecall),
        two(falseMarks.reported),
      ),
    ),
  ].join('\n');
}
