/**
 * What the import of settings makes of any file: all of it or nothing, with a reason; and what is kept of good fields
 * beside bad ones. Throws where that is not so.
 */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DEFAULT_SETTINGS, parseSettings } from '../../data/settings.ts';
import { fromItems, toItems } from '../../data/settings-items.ts';
import { importSettings } from '../../entrypoints/options/settings-file.ts';
import { anyJson, faultsIn, pollutingJson, type Stored, storedSettings } from '../unit/properties/settings-values.ts';
import { codeUnits } from '../unit/properties/texts.ts';
import { deep, mangled } from './mangled.ts';

const LONGEST_PROBLEM = 200;

const stored = storedSettings(anyJson);
const files = stored.map(({ fields }) => JSON.stringify(fields));
const file: fc.Arbitrary<{ text: string; stored?: Stored }> = fc.oneof(
  { weight: 4, arbitrary: stored.map((stored) => ({ text: JSON.stringify(stored.fields), stored })) },
  { weight: 4, arbitrary: mangled(files).map((text) => ({ text })) },
  { weight: 2, arbitrary: pollutingJson.map((text) => ({ text })) },
  { weight: 1, arbitrary: fc.oneof(fc.json(), codeUnits).map((text) => ({ text })) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('version', 'scope', 'off', 'own', 'unmarked', 'more'), deep)
      .map(([name, lists]) => ({ text: `{"version":2,"${name}":${lists}}` })),
  },
);

/** One case: a file's text, with what is in it where that is known. */
export const settingsFiles = fc.property(file, ({ text, stored }) => {
  const { settings, reason, problems } = importSettings(text);
  assert.deepEqual(Object.keys(Object.prototype), []);
  assert.equal(settings === undefined, Boolean(reason || problems.length));
  for (const problem of problems) assert.ok(problem.length < LONGEST_PROBLEM, problem);
  if (settings) {
    assert.deepEqual(Object.keys(settings), Object.keys(DEFAULT_SETTINGS));
    assert.deepEqual(parseSettings(fromItems(toItems(settings))), { settings, problems: [] });
  }
  if (!stored) return;
  const kept = parseSettings(JSON.parse(text));
  assert.deepEqual(kept.settings, stored.settings);
  assert.deepEqual(faultsIn(kept.problems), stored.faults);
  assert.equal(settings !== undefined, 'version' in stored.fields && kept.problems.length === 0);
});
