/** Whoever's work ships is named, with the licence, in `public/THIRD_PARTY_NOTICES.md`. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { NOTICES_FILE, notices } from '../setup/notices-of.ts';
import { BUNDLED, COMPILED_IN, LEFT_OUT } from '../setup/shipped.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const shipped = [...BUNDLED, ...COMPILED_IN].map(({ name }) => name);

/** Commands and the plugin that builds run on an editor's machine only. */
const STAYS_HERE = /^data\/(?:cli\/|vite-plugin\.ts$)/;
/** Types leave nothing in what is built. */
const IMPORT = /^(?:import|export) (?!type )[^;]*?from '((?:@[\w-]+\/)?[\w.-]+)[^']*'/gm;

/** Packages that the code of the extension, or of the step that compiles its records, takes anything from. */
function importedPackages(): string[] {
  const files = ['entrypoints', 'components', 'data'].flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .map((file) => path.posix.join(folder, file.replaceAll('\\', '/')))
      .filter((file) => /\.tsx?$/.test(file) && !STAYS_HERE.test(file)),
  );
  const names = files.flatMap((file) =>
    [...readFileSync(path.join(ROOT, file), 'utf8').matchAll(IMPORT)].map(([, name]) => name!),
  );
  return [...new Set(names)].filter((name) => !/^\.|^(?:node|virtual)$/.test(name)).sort();
}

describe('the notices', () => {
  it('are what the command writes now: run `node test/setup/notices.ts`', () => {
    expect(readFileSync(NOTICES_FILE, 'utf8')).toBe(notices());
  });

  it('name every package that the code takes anything from', () => {
    const imported = importedPackages();
    expect(imported).toEqual(expect.arrayContaining(['fuse.js', 'preact', 'valibot', 'wxt']));
    expect(imported.filter((name) => !shipped.includes(name))).toEqual([]);
  });

  it('account for every package that is installed to ship', () => {
    const { packages } = JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8'));
    // An optional package is one system's part of TypeScript, which valibot only knows by its types.
    const forUse = Object.entries<{ dev?: boolean; devOptional?: boolean; optional?: boolean }>(packages)
      .filter(([where, { dev, devOptional, optional }]) => where && !dev && !devOptional && !optional)
      .map(([where]) => where.replace(/^.*node_modules\//, ''));
    expect(forUse).toContain('preact');
    expect(forUse.filter((name) => !shipped.includes(name) && !(name in LEFT_OUT))).toEqual([]);
  });

  it('give a licence text under each name', () => {
    const headings = [...notices().matchAll(/^### (.+)$/gm)].flatMap(([, names]) => names!.split(', '));
    expect(headings.sort()).toEqual([...shipped, 'Unicode CLDR'].sort());
  });
});
