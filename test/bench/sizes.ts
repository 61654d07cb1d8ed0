/**
 * Lists how large the built extension is: `node test/bench/sizes.ts [--json] [FOLDER …]`. Without folders, every build
 * under `.output` (or where BENCH_OUTPUT points) is listed.
 */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { sizesOf } from './sizes-of.ts';

const OUTPUT = path.resolve(process.env.BENCH_OUTPUT ?? path.join(import.meta.dirname, '../../.output'));

const asked = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const folders = asked.length ? asked.map((folder) => path.resolve(folder)) : builds();
if (!folders.length) throw new Error(`there is no build in ${OUTPUT}: run "npm run build" first`);
const sizes = Object.fromEntries(folders.map((folder) => [path.basename(folder), sizesOf(folder)]));

if (process.argv.includes('--json')) console.log(JSON.stringify(sizes, undefined, 2));
else {
  for (const [build, parts] of Object.entries(sizes)) {
    console.log(`\n${build}${' '.repeat(Math.max(1, 24 - build.length))}     bytes      gzip`);
    for (const { part, bytes, gzip } of parts) {
      console.log(`  ${part.padEnd(20)} ${number(bytes)} ${gzip === null ? '' : number(gzip)}`);
    }
  }
}

function builds(): string[] {
  if (!existsSync(OUTPUT)) return [];
  return readdirSync(OUTPUT)
    .map((name) => path.join(OUTPUT, name))
    .filter((folder) => existsSync(path.join(folder, 'manifest.json')));
}

function number(value: number): string {
  return value.toLocaleString('en').padStart(10);
}
