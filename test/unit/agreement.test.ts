/** What is said in one place and done in another has to agree: README, scripts, decisions, schemas. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { editorSchemas } from '../../data/cli/editor-schemas.ts';
import { loadSites, RECORDS_FOLDER } from '../../data/load.ts';
import { compiledRecords } from './support/compiled.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');

const readme = read('README.md');
const manifest = JSON.parse(read('package.json'));

describe('the README', () => {
  it('names only commands that exist', () => {
    const named = [...readme.matchAll(/npm run (?:-s )?([\w:]+)/g)].map(([, name]) => name!);
    expect(named.length).toBeGreaterThan(8);
    expect(named.filter((name) => !(name in manifest.scripts))).toEqual([]);
  });

  it('links only to files that exist', () => {
    const links = [...readme.matchAll(/\]\(((?!https?:)[^)#]+)\)/g)].map(([, file]) => file!);
    expect(links.length).toBeGreaterThan(2);
    for (const file of links) expect(() => read(file)).not.toThrow();
  });

  it('gives a reason for every dependency', () => {
    const packages = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(packages.filter((name) => !readme.includes(name))).toEqual([]);
  });

  it('counts languages and sites as they are', () => {
    const languages = new Set(
      compiledRecords().dataset.entities.flatMap(({ aliases }) => aliases.map(({ lang }) => lang)),
    );
    expect(readme).toContain(`in ${languages.size} languages`);
    expect(readme).toContain(`${loadSites().length} news`);
  });
});

describe('the README on the data', () => {
  const { dataset, lexicon } = compiledRecords();
  const sum = (of: 'facts' | 'positions') => dataset.entities.reduce((total, entity) => total + entity[of].length, 0);

  it.each([
    ['entities', dataset.entities.length],
    ['names', lexicon.names.length],
    ['facts', sum('facts')],
    ['positions', sum('positions')],
    ['recurring claims', dataset.claims.length],
    ['cited sources', dataset.sources.length],
    ['States', dataset.states.length],
  ])('counts the %s as they are', (what, count) => {
    expect(readme.replace(/\s+/g, ' ')).toContain(`${count.toLocaleString('en')} ${what}`);
  });
});

describe('the editor schemas', () => {
  it.each(Object.entries(editorSchemas()))('%s is what the code says; else run "npm run schemas"', (name, text) => {
    expect(readFileSync(path.join(RECORDS_FOLDER, name), 'utf8')).toBe(text);
  });
});
