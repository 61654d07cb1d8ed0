/**
 * Compiles the project's records once, before the unit tests: half of them read all records, and compiling takes longer
 * than most of what they test. In: `data/records/`. Out: a file that `test/unit/support/compiled.ts` reads.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadCompiled } from '../../data/load.ts';

/** One for each checkout: two may be tested at the same time, with packages that they share. */
const CHECKOUT = createHash('sha256')
  .update(import.meta.dirname)
  .digest('hex')
  .slice(0, 12);
export const COMPILED_FILE = path.join(tmpdir(), `cybercrime-context-${CHECKOUT}`, 'records.json');

/** Called by Vitest before the first test. @throws CompileError naming every fault of the records */
export default function compileRecords(): void {
  mkdirSync(path.dirname(COMPILED_FILE), { recursive: true });
  const draft = `${COMPILED_FILE}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(loadCompiled()));
  // In one step, so that nobody reads half of it.
  renameSync(draft, COMPILED_FILE);
}
