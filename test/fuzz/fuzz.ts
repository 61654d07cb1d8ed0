/**
 * `npm run fuzz -- [--cases N] [--seed S]`: a hundred thousand lines and files, most of them spoiled, at those who read
 * what strangers wrote. Prints counts, seed and seconds, and the smallest case that fails; ends with 1 where there is one.
 */
import { parseArgs } from 'node:util';
import compileRecords from '../setup/compile-records.ts';

const DEFAULT_CASES = '100000';
/** Seeds are whole numbers of 31 bits. */
const MOST_SEED = 0x7fffffff;

const { values } = parseArgs({
  options: { cases: { type: 'string', default: DEFAULT_CASES }, seed: { type: 'string' } },
});
const cases = wholeNumber('--cases', values.cases);
// Another one each time, so that every run looks elsewhere.
const seed = wholeNumber('--seed', values.seed ?? String(Date.now() % MOST_SEED));

// The targets read the compiled records when they are loaded.
compileRecords();
const { TARGETS } = await import('./targets.ts');

console.log(`${cases} cases, seed ${seed}`);
for (const { name, share, run } of TARGETS) {
  const count = Math.ceil(cases * share);
  const started = performance.now();
  const failure = await run(count, seed);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${failure ? '✗' : '✓'} ${name.padEnd(16)} ${String(count).padStart(7)} cases ${seconds.padStart(7)} s`);
  if (!failure) continue;
  console.log(`\nThe smallest case that fails (--seed ${seed} --cases ${cases} gives it again):\n${failure}\n`);
  process.exitCode = 1;
}

function wholeNumber(option: string, text: string): number {
  if (/^\d+$/.test(text) && Number(text) <= MOST_SEED) return Number(text);
  console.error(`${option} must be a whole number up to ${MOST_SEED}, not "${text}"`);
  process.exit(2);
}
