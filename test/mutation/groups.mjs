// Which files are spoiled on purpose, and which tests are to notice: one group a run, chosen by MUTATION_GROUP.
//
// A group names its tests, because all others would run for nothing at every mutant; those of properties are left out,
// because a failure of theirs is made smaller first, which takes its time a thousand times over. Plain JavaScript: Stryker reads it.

/** @type {Record<string, { mutate: string[], tests: string[] }>} */
const GROUPS = {
  settings: {
    mutate: ['data/settings*.ts', 'data/site-plan.ts', 'data/roles.ts', 'data/confidence.ts'],
    tests: ['test/unit/settings{,-items,-versions}.test.ts', 'test/unit/{site-plan,roles,confidence}.test.ts'],
  },
  dates: {
    mutate: ['data/context/page-date.ts', 'data/context/since.ts', 'data/context/spans.ts'],
    tests: ['test/unit/{page-date,since}.test.ts'],
  },
  ranking: {
    mutate: ['data/context/rank.ts'],
    tests: ['test/unit/rank.test.ts'],
  },
  claims: {
    mutate: ['data/claims/judge*.ts', 'data/claims/compare.ts'],
    tests: ['test/unit/judging.test.ts'],
  },
};

const name = process.env.MUTATION_GROUP ?? 'settings';

/** The group of this run. */
export const GROUP = GROUPS[name];
if (!GROUP) throw new Error(`MUTATION_GROUP is "${name}"; it must be one of ${Object.keys(GROUPS).join(', ')}`);
