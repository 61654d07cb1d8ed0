/** How large the parts of a build are: in bytes as they lie on disk, and compressed as a store sends them. In: its folder. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { deflateRawSync } from 'node:zlib';

export interface PartSize {
  part: string;
  bytes: number;
  /** Each file by itself, as a zip compresses them. */
  compressed: number;
}

/** By the names that WXT gives; the popup is its own chunk and all that it imports. */
const PARTS: [part: string, file: string][] = [
  ['scout', 'scout.js'],
  ['reader', 'reader.js'],
  ['background', 'background.js'],
];
const IMPORT = /(?:from|import)\s*["'`]\.?\/?(?:chunks\/)?([\w-]+\.js)["'`]/g;

/** The parts of the build in `folder`, and all of it; compressed, that is the zip that a store takes. */
export function sizesOf(folder: string): PartSize[] {
  const scripts = PARTS.map(([part, file]) => measured(part, [path.join(folder, file)]));
  return [...scripts, measured('popup', popupFiles(folder)), measured('all', allFiles(folder))];
}

function measured(part: string, files: string[]): PartSize {
  const contents = files.map((file) => readFileSync(file));
  const sum = (of: (content: Buffer) => number) => contents.reduce((all, content) => all + of(content), 0);
  return {
    part,
    bytes: sum((content) => content.length),
    compressed: sum((content) => deflateRawSync(content).length),
  };
}

function allFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

/** What the popup's page asks for, and what that imports at once. Languages that are not spoken are left on disk. */
function popupFiles(folder: string): string[] {
  const page = readFileSync(path.join(folder, 'popup.html'), 'utf8');
  const found = new Set<string>();
  const open = [...page.matchAll(/(?:src|href)="\/([\w/.-]+\.(?:js|css))"/g)].map(([, file]) =>
    path.join(folder, file!),
  );
  for (let file = open.pop(); file; file = open.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    if (!file.endsWith('.js')) continue;
    const names = [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(([, name]) =>
      path.join(folder, 'chunks', name!),
    );
    open.push(...names.filter(existsSync));
  }
  return [...found];
}
