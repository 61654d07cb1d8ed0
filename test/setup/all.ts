import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ensureBrowser } from './browsers.ts';
import { buildArguments, WXT } from './build.ts';

// `npm test`: everything there is to check, in the order in which it is cheapest to find out.
// A step that fails does not stop the others; the run says at the end which ones did.

const ROOT = path.resolve(import.meta.dirname, '../..');

interface Step {
  heading: string;
  run(): boolean | Promise<boolean>;
}

interface Outcome {
  heading: string;
  passed: boolean;
  seconds: string;
}

/** A program of node_modules, by the file that npm would start. */
const bin = (file: string): string => path.join(ROOT, 'node_modules', file);
const VITEST = bin('vitest/vitest.mjs');

const STEPS: Step[] = [
  { heading: 'Browsers are here', run: ensureBrowsers },
  node('Style (biome)', bin('@biomejs/biome/bin/biome'), 'check'),
  node('Types are prepared (wxt)', WXT, 'prepare'),
  node('Types (tsc)', bin('typescript/bin/tsc'), '--noEmit'),
  node('Data', 'data/cli/check.ts'),
  node('Unit tests', VITEST, 'run', '--project', 'unit'),
  node('Build for Chrome', WXT, ...buildArguments('chromium', 'production')),
  node('Build for Firefox', WXT, ...buildArguments('firefox', 'production')),
  node('Test build for Chrome', WXT, ...buildArguments('chromium', 'test')),
  node('Test build for Firefox', WXT, ...buildArguments('firefox', 'test')),
  node('Browser and end-to-end tests', VITEST, 'run', '--project', 'browser', '--project', 'e2e'),
];

const outcomes: Outcome[] = [];
const start = performance.now();
for (const { heading, run } of STEPS) {
  console.log(`\n━━ ${heading} ${'━'.repeat(Math.max(3, 70 - heading.length))}`);
  const begun = performance.now();
  const passed = await run();
  outcomes.push({ heading, passed, seconds: secondsSince(begun) });
}

console.log(`\n━━ Result ${'━'.repeat(64)}`);
for (const { heading, passed, seconds } of outcomes) {
  console.log(`${passed ? '✓' : '✗'} ${heading.padEnd(32)} ${seconds.padStart(7)} s`);
}
const failed = outcomes.filter(({ passed }) => !passed);
console.log(`\nTotal time: ${secondsSince(start)} s`);
if (failed.length > 0) console.log(`Failed: ${failed.map(({ heading }) => heading).join(', ')}`);
// CI reads this line, so its form is fixed.
console.log(`steps: ${outcomes.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;

/** A step that runs a script with this Node and passes if it ends with 0. */
function node(heading: string, script: string, ...args: string[]): Step {
  const options = { cwd: ROOT, stdio: 'inherit' } as const;
  return { heading, run: () => spawnSync(process.execPath, [script, ...args], options).status === 0 };
}

async function ensureBrowsers(): Promise<boolean> {
  try {
    for (const name of ['chromium', 'firefox'] as const) console.log(`${name}: ${await ensureBrowser(name)}`);
    return true;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
}

function secondsSince(ms: number): string {
  return ((performance.now() - ms) / 1000).toFixed(1);
}
