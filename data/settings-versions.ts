/**
 * Settings of earlier releases → the present shape, one step for each version. Pure.
 *
 * What a reader chose outlives every release: a step only adds, renames or moves, and `settings.ts` judges the values
 * afterwards. Each version once released has its stored form written down in `test/unit/settings-versions.test.ts`.
 */

/** The shape that this release reads and writes. */
export const SETTINGS_VERSION = 2;

type Fields = Record<string, unknown>;

/** From the version that is the key to the next one. */
const STEPS: Record<number, (fields: Fields) => Fields> = {
  // 1 knew sites only. What it did not know takes the defaults, which are what it did.
  1: (fields) => ({ ...fields, version: 2 }),
};

/** The fields in the present shape; those of an unknown version are left as they are, for the reader of them to say so. */
export function toPresentVersion(fields: Fields): Fields {
  let present = fields;
  for (let step = stepFrom(present); step; step = stepFrom(present)) present = step(present);
  return present;
}

function stepFrom({ version }: Fields): ((fields: Fields) => Fields) | undefined {
  return typeof version === 'number' ? STEPS[version] : undefined;
}
