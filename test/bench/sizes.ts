/** `node test/bench/sizes.ts`: whether both published builds keep to `budgets.ts`; ends with 1 where not. */
import path from 'node:path';
import { BUDGETS, overBudget } from './budgets.ts';
import { sizesOf } from './sizes-of.ts';

const OUTPUT = path.resolve(import.meta.dirname, '../../.output');

for (const build of ['chrome-mv3', 'firefox-mv3']) {
  const sizes = sizesOf(path.join(OUTPUT, build));
  for (const { part, bytes, compressed } of sizes) {
    const budget = BUDGETS[part];
    const share = budget ? `${Math.round((100 * (part === 'all' ? compressed : bytes)) / budget)} % of its budget` : '';
    console.log(`${build.padEnd(12)} ${part.padEnd(11)} ${bytes} bytes, ${compressed} compressed, ${share}`);
  }
  const faults = overBudget(sizes);
  for (const fault of faults) console.error(`${build}: ${fault}`);
  if (faults.length) process.exitCode = 1;
}
