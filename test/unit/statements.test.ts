/** Statements of every sort in one shape, in the order in which a reader wants them. */
import { describe, expect, it } from 'vitest';
import {
  allPositions,
  byYear,
  certainty,
  claimAsFact,
  eventAsFact,
  newestFirst,
} from '../../data/context/statements.ts';
import type { Claim, Entity, Fact, Position, TimelineEvent } from '../../data/dataset.ts';
import { compiledRecords } from './support/compiled.ts';

const { dataset } = compiledRecords();

const claim: Claim = {
  id: 'oldest',
  about: ['board'],
  asWritten: { en: ['the oldest board'] },
  record: 'Others are older.',
  date: '2025-10-25',
  sources: ['gazette', 'herald'],
  confidence: 'unverified',
  doubt: 'The books are lost.',
};
const event = (id: string, date: string): TimelineEvent => ({
  id,
  date,
  text: `${id} happened.`,
  entities: [],
  sources: ['gazette'],
  confidence: 'primary',
});
const fact = (confidence: Fact['confidence']): Fact => ({
  id: 'board/f',
  text: 'It was.',
  date: null,
  topic: 'history',
  sources: ['gazette'],
  confidence,
});
const position = (text: string, date: string): Position => ({
  id: `board/${text}`,
  text,
  date,
  stance: 'supports',
  on: 'text',
  sources: ['gazette'],
  confidence: 'primary',
});
const entity = (id: string, changes: Partial<Entity>): Entity => ({
  ...dataset.entities[0]!,
  id,
  facts: [],
  positions: [],
  debate: [],
  ...changes,
});

describe('shown like a fact', () => {
  it('a claim says what the record says, with its date, sources and doubt', () => {
    expect(claimAsFact(claim)).toMatchObject({
      text: 'Others are older.',
      date: '2025-10-25',
      sources: ['gazette', 'herald'],
      confidence: 'unverified',
      doubt: 'The books are lost.',
    });
  });

  it('a claim without doubt has none', () => {
    const { doubt: _, ...sure } = claim;
    expect(claimAsFact(sure)).not.toHaveProperty('doubt');
  });

  it('an event keeps date, sources and certainty', () => {
    expect(eventAsFact(event('opening', '1990-05'))).toMatchObject({
      text: 'opening happened.',
      date: '1990-05',
      sources: ['gazette'],
      confidence: 'primary',
    });
  });
});

describe('newest first', () => {
  const dates = (items: (string | null)[]) => newestFirst(items.map((date) => ({ date }))).map(({ date }) => date);

  it('whatever the precision; without a date last', () => {
    expect(dates([null, '2024', '2025-10-25', '2025-10', '2026'])).toEqual([
      '2026',
      '2025-10-25',
      '2025-10',
      '2024',
      null,
    ]);
  });

  it('keeps the order of one day, and the list it was given', () => {
    const items = [event('a', '2025'), event('b', '2026'), event('c', '2025')];
    expect(newestFirst(items).map(({ id }) => id)).toEqual(['b', 'a', 'c']);
    expect(items.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });
});

it('positions of all stand in one list with their holders, newest first', () => {
  const held = allPositions([
    entity('board', { positions: [position('old', '2022'), position('new', '2026-01')] }),
    entity('silent', {}),
    entity('ada', { positions: [position('middle', '2024-08-08')] }),
  ]);
  expect(held.map((one) => `${one.entity.id}: ${one.position.text}`)).toEqual([
    'board: new',
    'ada: middle',
    'board: old',
  ]);
});

describe('by year', () => {
  it('newest year first and the newest first within it', () => {
    const years = byYear([
      event('a', '2024-02'),
      event('b', '2025-01-01'),
      event('c', '2024'),
      event('d', '2024-12-24'),
    ]);
    expect(years.map(({ year, events }) => [year, ...events.map(({ id }) => id)])).toEqual([
      ['2025', 'b'],
      ['2024', 'd', 'a', 'c'],
    ]);
  });

  it('loses no event of the real timeline', () => {
    const years = byYear(dataset.timeline);
    expect(years.flatMap(({ events }) => events.map(({ id }) => id)).sort()).toEqual(
      dataset.timeline.map(({ id }) => id).sort(),
    );
    expect(new Set(years.map(({ year }) => year)).size).toBe(years.length);
  });
});

describe('certainty', () => {
  it('is counted by sort of statement', () => {
    const counted = certainty({
      ...dataset,
      entities: [
        entity('board', { facts: [fact('primary'), fact('reported')], debate: [fact('reported')] }),
        entity('ada', { facts: [fact('primary')], positions: [position('yes', '2025')] }),
      ],
      claims: [claim],
    });
    expect(counted).toEqual({
      facts: { primary: 2, reported: 1, unverified: 0 },
      positions: { primary: 1, reported: 0, unverified: 0 },
      debate: { primary: 0, reported: 1, unverified: 0 },
      claims: { primary: 0, reported: 0, unverified: 1 },
    });
  });

  it('adds up to every claim of the real dataset', () => {
    const { primary, reported, unverified } = certainty(dataset).claims;
    expect(primary + reported + unverified).toBe(dataset.claims.length);
  });
});
