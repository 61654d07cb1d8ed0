import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const UNIT_TIMEOUT_MS = 60_000;
/** Real browsers start, load, animate and wait; on two busy cores that takes its time. */
const BROWSER_TIMEOUT_MS = 60_000;

/** Tests that drive real browsers run one after the other: hovering needs the front window to itself. */
const driven = {
  environment: 'node',
  fileParallelism: false,
  // A driver that loses a closing tab is not a fault of ours; what is broken stays broken the second time.
  retry: 1,
  testTimeout: BROWSER_TIMEOUT_MS,
  hookTimeout: BROWSER_TIMEOUT_MS,
} as const;

export default defineConfig({
  test: {
    // By itself Vitest leaves one core idle, which is half of a machine of two.
    maxWorkers: '100%',
    projects: [
      {
        // WXT's plugin puts an in-memory `browser` in place of `wxt/browser`.
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          // Modules are shared by the files of a worker: most of them would read the lexicon again. A test leaves nothing behind.
          isolate: false,
          include: ['test/unit/**/*.test.{ts,tsx}'],
          environment: 'node',
          globalSetup: 'test/setup/compile-records.ts',
          // The first test of a file reads all records; how long that takes says nothing about the code.
          testTimeout: UNIT_TIMEOUT_MS,
        },
      },
      { test: { name: 'browser', include: ['test/browser/**/*.test.ts'], ...driven } },
      { test: { name: 'e2e', include: ['test/e2e/**/*.test.ts'], ...driven } },
    ],
  },
});
