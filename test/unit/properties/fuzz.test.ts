/** A few hundred cases of what `npm run fuzz` does at length. */
import { expect, it } from 'vitest';
import { TARGETS } from '../../fuzz/targets.ts';
import { PROPERTY_TIMEOUT_MS } from './texts.ts';

const CASES = 200;
const SEED = 20251025;

it.each(TARGETS)('$name takes whatever comes', { timeout: PROPERTY_TIMEOUT_MS }, async ({ run }) => {
  expect(await run(CASES, SEED)).toBeUndefined();
});
