// Stryker's settings: spoils the files of one group and says which changes no test noticed. See README.md.
import os from 'node:os';
import path from 'node:path';
import { GROUP } from './groups.mjs';

/** A copy of the project is made there, and taken away again. */
const COPIES = path.join(os.tmpdir(), 'cybercrime-context-mutants');

export default {
  testRunner: 'vitest',
  vitest: { configFile: 'test/mutation/vitest.config.mjs', related: false },
  plugins: ['@stryker-mutator/vitest-runner'],
  // Not per test: this runner picks tests by their full name, which Vitest writes otherwise since version 5.
  coverageAnalysis: 'all',
  // Words of messages are the editor's; tests look at what a message is about.
  mutator: { excludedMutations: ['StringLiteral'] },
  mutate: GROUP.mutate,
  // Stryker would rewrite the paths in it, by functions that TypeScript 7 does not have; nothing here reads it.
  tsconfigFile: 'none',
  concurrency: 1,
  tempDirName: COPIES,
  ignorePatterns: ['.output', 'docs', 'public', 'test/fixtures', 'screenshots', 'demo'],
  reporters: ['clear-text', 'progress'],
  clearTextReporter: { allowColor: false, reportTests: false, allowEmojis: false },
};
