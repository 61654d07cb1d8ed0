/**
 * `npm run bench [-- --quick] [-- --browser chromium] [-- --json FILE] [-- --chart FILE]`: what the extension costs in
 * real browsers, beside others. README.md here says how and what the numbers mean. Nothing asserts a time.
 */
import { existsSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildForTest } from '../setup/build.ts';
import { chartOf } from './chart.ts';
import { builtFor } from './contestants.ts';
import { measure } from './measure.ts';
import { optionsOf } from './options.ts';
import type { BrowserReport, Report } from './report.ts';
import { sizesOf } from './sizes-of.ts';
import { tablesOf } from './table.ts';

const options = optionsOf(process.argv.slice(2));
const begun = performance.now();
const say = (what: string) =>
  console.error(`${((performance.now() - begun) / 1000).toFixed(0).padStart(5)} s  ${what}`);

const browsers: BrowserReport[] = [];
for (const browser of options.browsers) {
  if (!existsSync(path.join(builtFor(browser), 'manifest.json'))) buildForTest(browser);
  browsers.push(await measure(browser, options, (what) => say(`${browser}: ${what}`)));
}

const report: Report = {
  measured: new Date().toISOString().slice(0, 10),
  machine: `${os.cpus().length} cores, ${os.cpus()[0]?.model.trim() ?? 'unknown processor'}`,
  quick: options.quick,
  sizes: sizesOf(builtFor(options.browsers[0]!)),
  browsers,
};
console.log(tablesOf(report));
if (options.json) writeFileSync(options.json, `${JSON.stringify(report, undefined, 2)}\n`);
if (options.chart) writeFileSync(options.chart, chartOf(browsers[0]!));
