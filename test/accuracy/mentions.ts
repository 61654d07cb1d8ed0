/**
 * `npm run accuracy`: how well mentions are found, on labelled passages.
 *
 * Prints tables; `--json` one JSON document, `--markdown` those of the README, `--errors` each miss, false mark and wrong entity, `--set` only a language
 * or a glob of files, `--passages` another folder in the same format.
 */
import { parseArgs } from 'node:util';
import { ablations, judge, loadPassages } from './measure.ts';
import { linesOf, mistakesIn, tablesOf } from './mentions-report.ts';
import { reportOn } from './mentions-score.ts';
import { ablationTable, readmeTable } from './readme-table.ts';

const { values: options } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    markdown: { type: 'boolean', default: false },
    errors: { type: 'boolean', default: false },
    set: { type: 'string' },
    passages: { type: 'string' },
  },
});

const { lexicon, passages } = loadPassages(options.passages, options.set);
const judged = judge(lexicon, passages);
const report = reportOn(judged);
const withoutStages = ablations(lexicon, passages);
const errors = options.errors ? mistakesIn(judged) : undefined;

if (options.markdown) {
  console.log(`${readmeTable(report)}\n\n${ablationTable(report, withoutStages)}`);
} else if (options.json) {
  console.log(JSON.stringify({ ...report, ablations: withoutStages, errors }, null, 2));
} else {
  if (errors) console.log(`${linesOf(errors)}\n`);
  console.log(tablesOf(report, withoutStages));
}
