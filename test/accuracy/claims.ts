/**
 * `npm run accuracy:claims`: how well statements are found and set beside the record, on labelled passages.
 *
 * Prints a table; `--json` one JSON document, `--errors` each miss, false mark, wrong claim and wrong verdict, `--set`
 * another folder in the same format.
 */
import { parseArgs } from 'node:util';
import { judgeClaims } from './claims-measure.ts';
import { claimLinesOf, claimMistakesIn, claimTableOf } from './claims-report.ts';
import { claimReportOn } from './claims-score.ts';

const { values: options } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    errors: { type: 'boolean', default: false },
    set: { type: 'string' },
  },
});

const judged = judgeClaims(options.set);
const report = claimReportOn(judged);
const errors = options.errors ? claimMistakesIn(judged) : undefined;

if (options.json) {
  console.log(JSON.stringify({ ...report, errors }, null, 2));
} else {
  if (errors) console.log(`${claimLinesOf(errors)}\n`);
  console.log(claimTableOf(report));
}
