import { spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { BROWSER_NAMES, type BrowserName, ensureBrowser } from './browsers.ts';
import { buildArguments, WXT } from './build.ts';

// `npm test`: everything there is to check, in the order in which it is cheapest to find out.
// Steps of one group run at the same time, because each mostly waits; a step that fails stops no other, and the run says
// at the end which ones did.

const ROOT = path.resolve(import.meta.dirname, '../..');

interface Step {
  heading: string;
  /** Runs it, with a function that prints a line; resolves to whether it passed. */
  run(print: (line: string) => void): Promise<boolean>;
}

interface Outcome {
  heading: string;
  passed: boolean;
  seconds: string;
}

/** A program of node_modules, by the file that npm would start. */
const bin = (file: string): string => path.join(ROOT, 'node_modules', file);
const VITEST = bin('vitest/vitest.mjs');

const GROUPS: Step[][] = [
  [{ heading: 'Browsers are here', run: ensureBrowsers }],
  [node('Types are prepared (wxt)', [WXT, 'prepare'])],
  [
    node('Style (biome)', [bin('@biomejs/biome/bin/biome'), 'check']),
    node('Nothing unused (knip)', [bin('knip/bin/knip.js'), '--no-progress']),
    node('Types (tsc)', [bin('typescript/bin/tsc'), '--noEmit']),
    node('Data', ['data/cli/check.ts']),
  ],
  [node('Unit tests', [VITEST, 'run', '--project', 'unit'])],
  [
    node('Build for Chrome', [WXT, ...buildArguments('chromium', 'production')]),
    node('Build for Firefox', [WXT, ...buildArguments('firefox', 'production')]),
  ],
  [node('Sizes', ['test/bench/sizes.ts'])],
  [
    node('Test build for Chrome', [WXT, ...buildArguments('chromium', 'test')]),
    node('Test build for Firefox', [WXT, ...buildArguments('firefox', 'test')]),
  ],
  // Firefox takes half as long again as Chromium, and gets two.
  [endToEnd('chromium'), endToEnd('firefox', '1/2'), endToEnd('firefox', '2/2')],
];

const outcomes: Outcome[] = [];
const start = performance.now();
for (const steps of GROUPS) {
  const headings = steps.map(({ heading }) => heading).join(' · ');
  console.log(`\n━━ ${headings} ${'━'.repeat(Math.max(3, 70 - headings.length))}`);
  outcomes.push(...(await Promise.all(steps.map((step) => outcomeOf(step, steps.length > 1)))));
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

/** Runs a step; lines of steps that run side by side say whose they are. */
async function outcomeOf({ heading, run }: Step, isOneOfSeveral: boolean): Promise<Outcome> {
  const begun = performance.now();
  const passed = await run((line) => console.log(isOneOfSeveral && line ? `${heading} │ ${line}` : line));
  return { heading, passed, seconds: secondsSince(begun) };
}

/** A step that runs a script with this Node and passes if it ends with 0. */
function node(heading: string, args: string[], env: NodeJS.ProcessEnv = {}): Step {
  return {
    heading,
    run: async (print) => {
      const child = spawn(process.execPath, args, {
        cwd: ROOT,
        env: { ...process.env, ...env },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on('line', print);
      return new Promise((resolve) => {
        child.on('error', (error) => {
          print(error.message);
          resolve(false);
        });
        child.on('close', (code) => resolve(code === 0));
      });
    },
  };
}

/** @param shard Which part of the test files, where the browser's work is shared out. */
function endToEnd(name: BrowserName, shard = '1/1'): Step {
  const args = [VITEST, 'run', '--project', 'browser', '--project', 'e2e', '--shard', shard];
  return node(shard === '1/1' ? `In ${name}` : `In ${name} ${shard}`, args, { ONLY_BROWSER: name, SHORT_RUN: '1' });
}

async function ensureBrowsers(print: (line: string) => void): Promise<boolean> {
  try {
    for (const name of BROWSER_NAMES) print(`${name}: ${await ensureBrowser(name)}`);
    return true;
  } catch (error) {
    print(error instanceof Error ? error.message : String(error));
    return false;
  }
}

function secondsSince(ms: number): string {
  return ((performance.now() - ms) / 1000).toFixed(1);
}
