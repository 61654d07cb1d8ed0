/** `npm run -s dataset`: one JSON document for whoever wants to use what is known elsewhere. */
import { expect, it } from 'vitest';
import { runCli } from './support/run-cli.ts';

interface Statement {
  id: string;
  text: string;
  date: string | null;
  sources: string[];
}
interface Document {
  asOf: string;
  entities: {
    id: string;
    kind: string;
    name: string;
    aliases: unknown[];
    summary: string;
    facts: Statement[];
    positions: Statement[];
    related: string[];
  }[];
  sources: { id: string; url: string; title: string; publisher: string }[];
}

const run = runCli('dataset');
const dataset = JSON.parse(run.stdout) as Document;

it('ends well', () => {
  expect(run.code).toBe(0);
  expect(run.stderr).toBe('');
});

it('has the parts of the contract', () => {
  expect(Object.keys(dataset)).toEqual(
    expect.arrayContaining(['asOf', 'entities', 'sources', 'states', 'articles', 'claims', 'timeline']),
  );
  expect(dataset.asOf).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(dataset.entities.length).toBeGreaterThan(40);
});

it('every entity has the keys of the contract', () => {
  for (const entity of dataset.entities) {
    expect(Object.keys(entity)).toEqual(
      expect.arrayContaining(['id', 'kind', 'name', 'aliases', 'summary', 'facts', 'positions', 'related']),
    );
  }
});

it('every fact and position has at least one source that exists', () => {
  const known = new Set(dataset.sources.map(({ id }) => id));
  const statements = dataset.entities.flatMap(({ facts, positions }) => [...facts, ...positions]);
  expect(statements.length).toBeGreaterThan(300);
  expect(statements.filter(({ sources }) => !sources.some((id) => known.has(id))).map(({ id }) => id)).toEqual([]);
});

it('no entity and no source is there twice', () => {
  for (const list of [dataset.entities, dataset.sources]) {
    const ids = list.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  }
});

it('prints the same document every time', () => {
  expect(runCli('dataset').stdout).toBe(run.stdout);
});
