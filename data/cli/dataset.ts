/**
 * `npm run -s dataset`: the compiled dataset as one JSON document on standard output;
 * `npm run dataset -- --csv DIR`: the same as CSV tables with a data dictionary.
 */
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CompileError } from '../compile.ts';
import { loadCompiled } from '../load.ts';
import { dataDictionary, tablesOf, toCsv } from './tables.ts';

/** What was asked for cannot be done; said in a line, without a stack. */
class Refusal extends Error {}

try {
  const { values } = parseArgs({ options: { csv: { type: 'string' } } });
  const { dataset } = loadCompiled();
  if (values.csv === '') throw new Refusal('--csv needs the name of a folder');
  if (values.csv !== undefined) writeTables(values.csv);
  else process.stdout.write(`${JSON.stringify(dataset, null, 2)}\n`);

  function writeTables(folder: string): void {
    if (existsSync(folder) && !statSync(folder).isDirectory()) throw new Refusal(`${folder} is a file, not a folder`);
    mkdirSync(folder, { recursive: true });
    const tables = tablesOf(dataset);
    for (const table of tables) writeFileSync(join(folder, `${table.name}.csv`), toCsv(table));
    writeFileSync(join(folder, 'README.md'), dataDictionary(tables, dataset.asOf));
    console.error(
      `${tables.map(({ name, rows }) => `${name}.csv: ${rows.length} rows`).join('\n')}\n${folder}/README.md`,
    );
  }
} catch (error) {
  const isExpected =
    error instanceof CompileError ||
    error instanceof Refusal ||
    (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS');
  if (!isExpected) throw error;
  console.error((error as Error).message);
  process.exitCode = 1;
}
