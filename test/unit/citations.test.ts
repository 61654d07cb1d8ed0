/** From a source back to what stands on it. */
import { describe, expect, it } from 'vitest';
import { citationsBySource } from '../../data/context/citations.ts';
import type { Dataset, Entity } from '../../data/dataset.ts';
import { compiledRecords } from './support/compiled.ts';

const { dataset: real } = compiledRecords();

const statement = { date: '2025-10-25', confidence: 'reported' } as const;
const board: Entity = {
  ...real.entities[0]!,
  id: 'board',
  facts: [{ ...statement, id: 'board/a', text: 'It was founded.', topic: 'history', sources: ['gazette', 'herald'] }],
  positions: [
    {
      ...statement,
      id: 'board/b',
      text: 'It welcomed it.',
      stance: 'supports',
      on: 'text',
      sources: ['herald'],
      confidence: 'unverified',
      doubt: 'One reporter heard it.',
    },
  ],
  debate: [{ ...statement, id: 'board/c', text: 'Critics called it slow.', topic: 'scope', sources: ['herald'] }],
};
const small: Dataset = {
  ...real,
  entities: [board],
  sources: ['gazette', 'herald', 'courier'].map((id) => ({ ...real.sources[0]!, id })),
  states: [{ ...real.states[0]!, entity: 'quayland', sources: ['herald'] }],
  claims: [
    {
      ...statement,
      id: 'oldest',
      about: ['board', 'ada'],
      asWritten: {},
      record: 'Others are older.',
      sources: ['gazette'],
    },
  ],
  timeline: [
    { ...statement, id: 'opens', text: 'It opened.', entities: ['ada', 'board'], sources: ['gazette'] },
    { ...statement, id: 'storm', text: 'A storm came.', entities: [], sources: ['gazette', 'unheard-of'] },
  ],
};

describe('a small dataset', () => {
  const cited = citationsBySource(small);
  const linesOf = (id: string) => cited.get(id)!.citations.map(({ text, entity }) => `${text} → ${entity ?? 'nobody'}`);

  it('statements lead to their entity, claims and events to the first they name', () => {
    expect(linesOf('herald')).toEqual([
      'It was founded. → board',
      'It welcomed it. → board',
      'Critics called it slow. → board',
    ]);
    expect(linesOf('gazette')).toEqual([
      'It was founded. → board',
      'Others are older. → board',
      'It opened. → ada',
      'A storm came. → nobody',
    ]);
  });

  it('certainty and doubt come along', () => {
    const [founded, welcomed] = cited.get('herald')!.citations;
    expect([founded!.confidence, founded!.doubt]).toEqual(['reported', undefined]);
    expect([welcomed!.confidence, welcomed!.doubt]).toEqual(['unverified', 'One reporter heard it.']);
  });

  it('a State’s row counts apart', () => {
    expect(cited.get('herald')!.states).toEqual(['quayland']);
    expect(cited.get('gazette')!.states).toEqual([]);
  });

  it('a source that nothing cites is there, empty; one that is not listed is not', () => {
    expect(cited.get('courier')).toEqual({ citations: [], states: [] });
    expect(cited.has('unheard-of')).toBe(false);
  });
});

it('nothing of the real dataset rests on air, and no source lies unused', () => {
  const cited = citationsBySource(real);
  expect(cited.size).toBe(real.sources.length);
  const unused = [...cited].filter(([, { citations, states }]) => !citations.length && !states.length);
  expect(unused.map(([id]) => id)).toEqual([]);
});
