import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../../..');

/** TypeScript of some folders of the project, joined. */
export function sourcesOf(...folders: string[]): string {
  const files = folders.flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => path.join(ROOT, folder, file)),
  );
  return files.map((file) => readFileSync(file, 'utf8')).join('\n');
}

/** The project's own file at this path. */
export function sourceOf(file: string): string {
  return readFileSync(path.join(ROOT, file), 'utf8');
}
