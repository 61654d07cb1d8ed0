/**
 * `npm run -s dataset`: the compiled dataset as one JSON document on standard output;
 * `npm run dataset -- --csv DIR`: the same as CSV tables with a data dictionary.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CompileError } from '../compile.ts';
import { loadCompiled } from '../load.ts';
import { dataDictionary, tablesOf, toCsv } from './tables.ts';

try {
  const { values } = parseArgs({ options: { csv: { type: 'string' } } });
  const { dataset } = loadCompiled();
  if (values.csv) writeTables(values.csv);
  else process.stdout.write(`${JSON.stringify(dataset, null, 2)}\n`);

  function writeTables(folder: string): void {
    mkdirSync(folder, { recursive: true });
    const tables = tablesOf(dataset);
    for (const table of tables) writeFileSync(join(folder, `${table.name}.csv`), toCsv(table));
    writeFileSync(join(folder, 'README.md'), dataDictionary(tables, dataset.asOf));
    console.error(
      `${tables.map(({ name, rows }) => `${name}.csv: ${rows.length} rows`).join('\n')}\n${folder}/README.md`,
    );
  }
} catch (error) {
  const isExpected = error instanceof CompileError || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS');
  if (!isExpected) throw error;
  console.error((error as Error).message);
  process.exitCode = 1;
}
