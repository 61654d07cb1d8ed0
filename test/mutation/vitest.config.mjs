// The unit tests of one group, in the way in which Stryker runs them: over and over.
import { GROUP } from './groups.mjs';

export default {
  test: {
    include: GROUP.tests,
    environment: 'node',
    globalSetup: 'test/setup/compile-records.ts',
    testTimeout: 60_000,
  },
};
