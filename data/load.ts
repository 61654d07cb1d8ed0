/** Reads `data/records/` from disk. The only part of `data/` that needs Node; used by the build and the commands. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nearData } from './compile/near.ts';
import { compileSites } from './compile/sites.ts';
import { CompileError, compile, type RecordFile } from './compile.ts';
import type { NearData } from './mentions/near/data.ts';
import type { Site } from './sites.ts';

export const RECORDS_FOLDER = join(import.meta.dirname, 'records');

/** Schemas for editors lie beside the records; they are not records. */
const SCHEMA_FILE = /\.schema\.json$/;

/**
 * Parses every record file.
 *
 * @throws CompileError naming the files that are not JSON
 */
export function readRecords(folder = RECORDS_FOLDER): RecordFile[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.json') && !SCHEMA_FILE.test(path))
    .sort();
  const faults: { file: string; field: string; message: string }[] = [];
  const files = paths.flatMap((path) => {
    try {
      return [{ path, content: JSON.parse(readFileSync(join(folder, path), 'utf8')) as unknown }];
    } catch (error) {
      faults.push({ file: path, field: '(whole file)', message: `is not JSON: ${(error as Error).message}` });
      return [];
    }
  });
  if (faults.length) throw new CompileError(faults);
  return files;
}

/** Reads and compiles the project's own records. What near names need is worked out when first asked for. */
export function loadCompiled() {
  const compiled = compile(readRecords());
  let near: NearData | undefined;
  return {
    ...compiled,
    lexicon: {
      ...compiled.lexicon,
      get near() {
        near ??= nearData(compiled.lexicon);
        return near;
      },
    },
  };
}

/**
 * The built-in news sites, by group and then as the files list them.
 *
 * @throws CompileError naming file and field of every fault, a host that two outlets claim among them
 */
export function loadSites(files = readRecords()): Site[] {
  return compileSites(files);
}
