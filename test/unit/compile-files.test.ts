/** Faults between records and their files: a wrong place, a name or source that two of them own. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { CompileError } from '../../data/compile.ts';
import { readRecords } from '../../data/load.ts';
import { BODY, entity, faultsOf, filesWith, source } from './support/records.ts';

describe('a record in the wrong place', () => {
  it.each([
    ['wrong folder', 'country/harbour-board.json', 'kind'],
    ['wrong file name', 'body/harbor-board.json', 'id'],
    ['no folder', 'harbour-board.json', ''],
    ['a folder too deep', 'body/north/harbour-board.json', ''],
    ['a folder that is no kind', 'bodies/harbour-board.json', ''],
  ])('%s', (_, path, field) => {
    const faults = faultsOf(filesWith({ [BODY]: undefined, [path]: entity() }));
    expect(faults.map(({ file }) => file)).toContain(path);
    if (field) expect(faults.map((fault) => fault.field)).toContain(field);
  });

  it('an id that two folders use', () => {
    const faults = faultsOf(
      filesWith({ 'company/harbour-board.json': entity({ kind: 'company', name: 'Other', aliases: {} }) }),
    );
    expect(faults).toContainEqual(
      expect.objectContaining({ field: 'id', message: expect.stringContaining('harbour-board.json') }),
    );
  });
});

describe('a name that two entities own', () => {
  const rival = (aliases: string[]) =>
    filesWith({ 'company/quay.json': entity({ id: 'quay', kind: 'company', name: 'Quay', aliases: { en: aliases } }) });

  it.each([
    'Board of the Harbour',
    'board of the harbour',
    'Board-of-the-Harbour',
    'Bôard of the Harbour',
    'Harbour Boards',
  ])('"%s" names both files and the name', (alias) => {
    const faults = faultsOf(rival([alias]));
    expect(faults).toHaveLength(1);
    expect(faults[0]!.field).toBe('aliases.en');
    expect([faults[0]!.file, faults[0]!.message].join()).toContain(BODY);
    expect([faults[0]!.file, faults[0]!.message].join()).toContain('company/quay.json');
    expect(faults[0]!.message).toContain(alias);
  });

  it('twice in the same record is no fault', () => {
    expect(faultsOf(rival(['Quay', 'The Quay', 'the quay']))).toEqual([]);
  });
});

it('a source that two files define', () => {
  const faults = faultsOf(filesWith({ 'sources/primary.json': { gazette: source() } }));
  expect(faults).toHaveLength(1);
  expect(faults[0]!.field).toBe('gazette');
  expect(`${faults[0]!.file} ${faults[0]!.message}`).toMatch(
    /sources\/news\.json.*sources\/primary\.json|sources\/primary\.json.*sources\/news\.json/,
  );
});

describe('files that are not JSON', () => {
  const folder = mkdtempSync(join(tmpdir(), 'records-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('are all named, and the good ones are not', () => {
    mkdirSync(join(folder, 'person'));
    writeFileSync(join(folder, 'about.json'), '{"asOf": "2026-02-01"}');
    writeFileSync(join(folder, 'person/one.json'), '{"id": "one",}');
    writeFileSync(join(folder, 'person/two.json'), '');
    writeFileSync(join(folder, 'person/notes.txt'), 'not a record');
    expect(() => readRecords(folder)).toThrow(CompileError);
    expect(() => readRecords(folder)).toThrow(/person\/one\.json.*JSON[\s\S]*person\/two\.json.*JSON/);
    expect(() => readRecords(folder)).not.toThrow(/about|notes/);
  });
});
