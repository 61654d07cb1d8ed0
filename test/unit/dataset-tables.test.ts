/** `npm run dataset -- --csv DIR`: tables that a spreadsheet opens, and a dictionary of their columns. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type Table, tablesOf, toCsv } from '../../data/cli/tables.ts';
import { compiledRecords } from './support/compiled.ts';
import { runCli } from './support/run-cli.ts';

/** Reads CSV as RFC 4180 has it. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    if (!end && !row.length && !quoted && !plain) break;
    row.push(quoted === undefined ? plain! : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

const { dataset } = compiledRecords();
const folder = mkdtempSync(join(tmpdir(), 'tables-'));
afterAll(() => rmSync(folder, { recursive: true }));
const out = join(folder, 'new', 'folder');
const run = runCli('dataset', ['--csv', out]);
const csv = (name: string) => readFileSync(join(out, `${name}.csv`), 'utf8');
const objects = (name: string): Record<string, string>[] => {
  const [header, ...rows] = parseCsv(csv(name));
  return rows.map((row) => Object.fromEntries(header!.map((column, at) => [column, row[at]!])));
};

const { entities, claims, timeline, states, sources, articles } = dataset;
const statements = entities.flatMap(({ facts, positions, debate }) => [...facts, ...positions, ...debate]);
const ROWS: [string, number][] = [
  ['articles', articles.length],
  ['claims', claims.length],
  ['entities', entities.length],
  ['names', entities.flatMap(({ aliases }) => aliases).length],
  ['sources', sources.length],
  ['statements', statements.length],
  ['states', states.length],
  ['timeline', timeline.length],
];

it('writes every table and a dictionary into a folder of its own making', () => {
  expect(run.code).toBe(0);
  expect(run.stdout).toBe('');
  expect(readdirSync(out).sort()).toEqual(['README.md', ...ROWS.map(([name]) => `${name}.csv`)]);
});

describe.each(ROWS)('%s', (name, count) => {
  it(`has a row for each of ${count}, and each row as many cells as the header`, () => {
    const [header, ...rows] = parseCsv(csv(name));
    expect(rows).toHaveLength(count);
    expect(rows.filter((row) => row.length !== header!.length)).toEqual([]);
    expect(csv(name).endsWith('\r\n')).toBe(true);
  });

  it('says how many rows it has, and every column is in the dictionary', () => {
    const part = readFileSync(join(out, 'README.md'), 'utf8')
      .split('\n## ')
      .find((text) => text.startsWith(`${name}.csv`))!;
    expect(part).toContain(`(${count} rows)`);
    const explained = [...part.matchAll(/^\| (\w+) \| (.+) \|$/gm)].map(([, column]) => column).slice(1);
    expect(explained).toEqual(parseCsv(csv(name))[0]);
    expect(run.stderr).toContain(`${name}.csv: ${count} rows`);
  });
});

describe('the cells', () => {
  it('say what the dataset says', () => {
    const texts = (name: string, column: string) => objects(name).map((row) => row[column]);
    expect(texts('statements', 'text').sort()).toEqual(statements.map(({ text }) => text).sort());
    expect(texts('claims', 'record')).toEqual(claims.map(({ record }) => record));
    expect(texts('sources', 'url')).toEqual(sources.map(({ url }) => url));
    expect(texts('articles', 'title')).toEqual(articles.map(({ title }) => title));
  });

  it('refer to rows that exist', () => {
    const known = new Set(objects('sources').map(({ id }) => id));
    for (const name of ['statements', 'states', 'claims', 'timeline'])
      for (const row of objects(name)) for (const id of row.sources!.split(' | ')) expect(known.has(id)).toBe(true);
  });

  it.each(['statements', 'claims', 'timeline'])('of %s say how certain each is', (name) => {
    const certainties = new Set(objects(name).map(({ confidence }) => confidence));
    for (const certainty of certainties) expect(['primary', 'reported', 'unverified']).toContain(certainty);
  });

  it('are empty, not "null" or "undefined", where there is no value', () => {
    const wrong = ROWS.flatMap(([name]) => parseCsv(csv(name)).flat()).filter((cell) =>
      /^(?:null|undefined|NaN|\[object Object\])$/.test(cell),
    );
    expect(wrong).toEqual([]);
    expect(
      tablesOf(dataset)
        .flatMap(({ rows }) => rows.flatMap(Object.values))
        .every((cell) => typeof cell === 'string'),
    ).toBe(true);
  });
});

describe('quoting', () => {
  const table = (cell: string): Table => ({ name: 't', columns: { a: '', b: '' }, rows: [{ a: cell, b: 'end' }] });

  it.each([
    ['plain', 'a,b\r\nplain,end\r\n'],
    ['one, two', 'a,b\r\n"one, two",end\r\n'],
    ['say "no"', 'a,b\r\n"say ""no""",end\r\n'],
    ['two\nlines', 'a,b\r\n"two\nlines",end\r\n'],
    ['two\r\nlines', 'a,b\r\n"two\r\nlines",end\r\n'],
    ['', 'a,b\r\n,end\r\n'],
    ['Hà Nội 😀', 'a,b\r\nHà Nội 😀,end\r\n'],
  ])('%j', (cell, text) => {
    expect(toCsv(table(cell))).toBe(text);
  });

  it('a table without rows is its header; a missing cell is empty', () => {
    expect(toCsv({ ...table(''), rows: [] })).toBe('a,b\r\n');
    expect(toCsv({ ...table(''), rows: [{ b: 'end' }] })).toBe('a,b\r\n,end\r\n');
  });
});

describe('a wrong call', () => {
  it.each([
    ['an unknown option', ['--cvs', 'x'], /--cvs/],
    ['no folder', ['--csv'], /--csv/],
    ['an empty folder name', ['--csv', ''], /--csv|folder/],
    ['a stray word', ['tables'], /tables/],
    ['a file in the folder’s place', ['--csv', import.meta.filename], /dataset-tables/],
  ])('%s is said in a line, and fails', (_, args, message) => {
    const { code, stdout, stderr } = runCli('dataset', args);
    expect(code).not.toBe(0);
    expect(stdout).toBe('');
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});
