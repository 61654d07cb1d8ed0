/** How large the parts of a build are: in bytes as they lie on disk, and compressed as a store sends them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

export interface FileSize {
  part: string;
  bytes: number;
  /** The zip itself is compressed already. */
  gzip: number | null;
}

/** By the names that WXT gives; the popup is its own chunk and all that it imports. */
const PARTS: [part: string, file: string][] = [
  ['scout', 'scout.js'],
  ['reader', 'content-scripts/reader.js'],
  ['background', 'background.js'],
];
const IMPORT = /(?:from|import)\s*["'`]\.?\/?(?:chunks\/)?([\w-]+\.js)["'`]/g;

/** The parts of the build in `folder`, and the zip beside it where there is one. */
export function sizesOf(folder: string): FileSize[] {
  const scripts = PARTS.map(([part, file]) => measured(part, [path.join(folder, file)]));
  return [...scripts, measured('popup', popupFiles(folder)), ...zipOf(folder)];
}

function measured(part: string, files: string[]): FileSize {
  const contents = files.map((file) => readFileSync(file));
  const sum = (of: (content: Buffer) => number) => contents.reduce((all, content) => all + of(content), 0);
  return { part, bytes: sum((content) => content.length), gzip: sum((content) => gzipSync(content).length) };
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

/** `npm run zip` puts archives beside the builds: cybercrime-context-0.1.0-chrome.zip. */
function zipOf(folder: string): FileSize[] {
  const parent = path.dirname(folder);
  const browser = path.basename(folder).split('-')[0]!;
  const name = readdirSync(parent).find((file) => file.endsWith(`-${browser}.zip`));
  return name ? [{ part: 'zip', bytes: readFileSync(path.join(parent, name)).length, gzip: null }] : [];
}
