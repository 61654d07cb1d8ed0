/**
 * Compiles the project's records once, before the unit tests: half of them read all records, and compiling takes longer
 * than most of what they test. In: `data/records/`. Out: a file that `test/unit/support/compiled.ts` reads.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadCompiled } from '../../data/load.ts';

export const COMPILED_FILE = path.resolve(
  import.meta.dirname,
  '../../node_modules/.cache/cybercrime-context/records.json',
);

/** Called by Vitest before the first test. @throws CompileError naming every fault of the records */
export default function compileRecords(): void {
  mkdirSync(path.dirname(COMPILED_FILE), { recursive: true });
  writeFileSync(COMPILED_FILE, JSON.stringify(loadCompiled()));
}
