import { spawnSync } from 'node:child_process';
import path from 'node:path';
import type { BrowserName } from './browsers.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** WXT's program, to be run by the Node that runs this file; no shell, no .cmd on Windows. */
export const WXT = path.join(ROOT, 'node_modules/wxt/bin/wxt.mjs');

/** The arguments of `wxt` that build for a browser. Firefox has to be told that MV3 is meant. */
export function buildArguments(name: BrowserName, mode: 'production' | 'test'): string[] {
  return [
    'build',
    ...(name === 'firefox' ? ['-b', 'firefox', '--mv3'] : []),
    ...(mode === 'test' ? ['--mode', mode] : []),
  ];
}

/** Where the test build for a browser ends up: every host granted, the card's shadow root open. */
export function testBuild(name: BrowserName): string {
  return path.join(ROOT, '.output', `${name === 'firefox' ? 'firefox' : 'chrome'}-mv3-test`);
}

/**
 * Makes the test build for a browser, silently.
 *
 * @returns Its folder.
 * @throws What WXT printed, if it failed.
 */
export function buildForTest(name: BrowserName): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [WXT, ...buildArguments(name, 'test')], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The extension does not build:\n${stdout}${stderr}`);
  return testBuild(name);
}
