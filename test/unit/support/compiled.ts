/** The project's own records as `loadCompiled` gives them, compiled once for all tests of a run. */
import { readFileSync } from 'node:fs';
import type { loadCompiled } from '../../../data/load.ts';
import { COMPILED_FILE } from '../../setup/compile-records.ts';

type Compiled = ReturnType<typeof loadCompiled>;

let known: Compiled | undefined;

export function compiledRecords(): Compiled {
  known ??= JSON.parse(readFileSync(COMPILED_FILE, 'utf8')) as Compiled;
  return known;
}
