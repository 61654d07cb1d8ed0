/** How certain a statement is shown to be: never more than the weakest reading of its best source allows. */
import { expect, it } from 'vitest';
import { confidenceOf } from '../../data/compile/emit.ts';
import type { SourceKind } from '../../data/schema.ts';
import { compiledRecords } from './support/compiled.ts';

const source = (id: string, kind: SourceKind, copy = false) => ({
  file: 'sources/any.json',
  record: {
    id,
    kind,
    title: id,
    publisher: 'Somebody',
    url: 'https://example.org/',
    published: null,
    lang: 'en',
    ...(copy ? { copy: true as const } : {}),
  },
});
const SOURCES = new Map(
  [source('treaty', 'primary'), source('mirror', 'primary', true), source('wiki', 'reference')].map((filed) => [
    filed.record.id,
    filed,
  ]),
);

it.each([
  [['treaty'], undefined, 'primary'],
  [['mirror'], undefined, 'reported'],
  [['mirror', 'treaty'], undefined, 'primary'],
  [['wiki'], undefined, 'unverified'],
  [['wiki', 'mirror'], undefined, 'reported'],
  [['treaty'], 'The page was cut off.', 'unverified'],
] as const)('%j with doubt %j is %s', (ids, doubt, confidence) => {
  expect(confidenceOf([...ids], doubt, SOURCES)).toBe(confidence);
});

it('no statement of the dataset passes for an original document on the strength of a copy', () => {
  const { dataset } = compiledRecords();
  const originals = new Set(
    dataset.sources.filter(({ kind, copy }) => kind === 'primary' && !copy).map(({ id }) => id),
  );
  const statements = dataset.entities.flatMap(({ facts, positions, debate }) => [...facts, ...positions, ...debate]);
  const certain = statements.filter(({ confidence }) => confidence === 'primary');
  expect(certain.length).toBeGreaterThan(0);
  expect(certain.filter(({ sources }) => !sources.some((id) => originals.has(id))).map(({ id }) => id)).toEqual([]);
});
