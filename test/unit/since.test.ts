/** What the record has for the time after a page was published. */
import { describe, expect, it } from 'vitest';
import { sinceThen } from '../../data/context/since.ts';
import { firstDay, isWhollyAfter, lastDay, mayCoincide } from '../../data/context/spans.ts';
import type { Dataset, Entity, State, TimelineEvent } from '../../data/dataset.ts';
import { compiledRecords } from './support/compiled.ts';

const CONVENTION = 'un-convention-against-cybercrime';

const statement = (id: string, date: string, text: string, rest = {}) => ({
  id,
  date,
  text,
  topic: 'history',
  sources: [`gazette-${id}`],
  confidence: 'reported' as const,
  ...rest,
});
const entity = (id: string, rest: Partial<Entity> = {}): Entity => ({
  id,
  kind: 'body',
  name: id,
  aliases: [],
  summary: '',
  role: '',
  facts: [],
  positions: [],
  debate: [],
  relations: [],
  related: [],
  asOf: '2026-11-01',
  ...rest,
});
const event = (id: string, date: string, text: string, entities: string[]): TimelineEvent => ({
  id,
  date,
  text,
  entities,
  sources: [`news-${id}`],
  confidence: 'reported',
});
const state = (rest: Partial<State>): State => ({
  code: 'QQ',
  entity: 'quayland',
  convention: { signed: null, ratified: null },
  budapest: { status: 'none', inForce: null },
  sources: ['list'],
  ...rest,
});
const dataset = (rest: Partial<Dataset>): Dataset => ({
  asOf: '2026-11-01',
  signatoriesAsOf: '2026-11-01',
  budapestAsOf: '2026-11-01',
  entities: [],
  sources: [],
  states: [],
  articles: [],
  claims: [],
  timeline: [],
  ...rest,
});
const ids = (items: { id: string }[]) => items.map(({ id }) => id);

describe('dates as stretches of days', () => {
  it('begin and end with the days that they can mean', () => {
    expect([firstDay('2026'), lastDay('2026')]).toEqual(['2026-01-01', '2026-12-31']);
    expect([firstDay('2024-02'), lastDay('2024-02')]).toEqual(['2024-02-01', '2024-02-29']);
    expect([firstDay('2026-02-10/2026-05-26'), lastDay('2026-02-10/2026-05-26')]).toEqual(['2026-02-10', '2026-05-26']);
    expect(mayCoincide('2026-02', '2026-02-10/2026-05-26')).toBe(true);
    expect(mayCoincide('2026-02', '2026-03-01')).toBe(false);
  });

  it('are after a day only as a whole', () => {
    expect(isWhollyAfter('2026-02', '2026-01-31')).toBe(true);
    expect(isWhollyAfter('2026-02', '2026-02-01')).toBe(false);
    expect(isWhollyAfter('2026-02-10/2026-05-26', '2026-02-10')).toBe(false);
    expect(isWhollyAfter('2026', '2026-03-01')).toBe(false);
  });
});

describe('since then', () => {
  const board = entity('board', {
    facts: [
      statement('board/old', '2020-01-01', 'The board opened its first harbour.'),
      statement('board/month', '2025-10', 'The board moved to another pier.'),
      statement('board/new', '2026-03-04', 'The board bought a crane.'),
      { ...statement('board/what', '', 'A board is a group.'), date: null },
      statement('board/planned', '2027-01-01', 'The board was to close.'),
    ],
  });

  it('comes what certainly happened later to those named, the newest first', () => {
    const timeline = [event('tide', '2026-05-01', 'A tide gauge was installed.', ['other', 'board'])];
    const records = dataset({ entities: [board, entity('other')], timeline });
    expect(ids(sinceThen(records, '2025-10-25', ['board']))).toEqual(['tide', 'board/new']);
    expect(sinceThen(records, '2025-10-25', ['board'])[0]).toMatchObject({ entity: 'board', sort: 'event' });
    expect(ids(sinceThen(records, '2025-09-30', ['board']))).toContain('board/month');
    expect(sinceThen(records, '2025-10-25', ['nobody'])).toEqual([]);
  });

  it('comes nothing for a page without a day, or dated today', () => {
    const records = dataset({ entities: [board] });
    for (const day of [undefined, '', '2025', '2025-10', 'yesterday', '2026-11-01', '2030-01-01'])
      expect(sinceThen(records, day, ['board'])).toEqual([]);
  });

  it('tells the status of a State by its row, in the words of its facts', () => {
    const quayland = entity('quayland', {
      kind: 'country',
      facts: [
        statement('quayland/not', '2026-05-21', 'Quayland was not among the ratifiers counted.', {
          topic: 'ratification',
        }),
        statement('quayland/signed', '2026-01', 'Quayland signed the UN Convention against Cybercrime.', {
          topic: 'signature',
        }),
      ],
    });
    const signed = (date: string) =>
      sinceThen(
        dataset({ entities: [quayland], states: [state({ convention: { signed: date, ratified: null } })] }),
        '2025-12-01',
        ['quayland'],
      );
    expect(signed('2025-12-05/2026-01-17')).toMatchObject([
      { id: 'quayland/signed', sort: 'status', date: '2025-12-05/2026-01-17' },
    ]);
    // It may have signed before the page was written.
    expect(signed('2025-11-19/2026-01-17')).toEqual([]);
  });

  it('tells of one event once', () => {
    const timeline = [event('bought', '2026-03', 'The board bought a new crane in March 2026.', ['board'])];
    expect(ids(sinceThen(dataset({ entities: [board], timeline }), '2025-10-25', ['board']))).toEqual(['bought']);
  });

  it('of one of those named come three at most: events first, then positions, then other facts, of each the newest', () => {
    const pier = entity('pier', {
      facts: [
        statement('pier/lamp', '2026-01-05', 'Lanterns were hung along it.'),
        statement('pier/rope', '2026-02-05', 'Ropes got renewed.', { doubt: 'The page was cut off.' }),
      ],
      positions: [
        { ...statement('pier/tolls', '2025-12-05', 'Tolls must fall, its owners declared.'), on: 'tolls' },
      ] as never,
    });
    const timeline = [event('flood', '2025-11-05', 'Water rose above every plank.', ['pier'])];
    const found = (records: Dataset) => sinceThen(records, '2025-10-25', ['pier']);
    expect(ids(found(dataset({ entities: [pier], timeline })))).toEqual(['pier/rope', 'pier/tolls', 'flood']);
    expect(found(dataset({ entities: [pier], timeline })).map(({ sort }) => sort)).toEqual([
      'fact',
      'position',
      'event',
    ]);
    expect(found(dataset({ entities: [pier] })).map(({ id, doubt }) => [id, doubt])).toEqual([
      ['pier/rope', 'The page was cut off.'],
      ['pier/lamp', undefined],
      ['pier/tolls', undefined],
    ]);
  });

  it('of the convention’s status comes only the latest record of the same thing', () => {
    const treaty = entity(CONVENTION, {
      kind: 'instrument',
      facts: [
        statement('un/three', '2026-05-21', 'Ratifiers counted by the depositary: three.', {
          topic: 'ratification',
        }),
        statement('un/two', '2026-03-21', 'Ratifiers counted by the depositary: two.', { topic: 'ratification' }),
        statement('un/book', '2026-03-22', 'Scholars wrote its first commentary.'),
      ],
    });
    const found = sinceThen(dataset({ entities: [treaty] }), '2025-10-25', [CONVENTION]);
    expect(found.map(({ id, sort }) => [id, sort])).toEqual([
      ['un/three', 'convention'],
      ['un/book', 'fact'],
    ]);
  });

  it('has room for others beside the convention', () => {
    const many = Array.from({ length: 9 }, (_, index) =>
      event(
        `c${index}`,
        `2026-0${index + 1}-01`,
        `${index}${index} ships passed pier ${'abcdefghi'[index]!.repeat(5)}.`,
        [CONVENTION],
      ),
    );
    const records = dataset({ entities: [board, entity(CONVENTION)], timeline: many });
    const found = sinceThen(records, '2025-10-25', ['board', CONVENTION]);
    expect(found.filter(({ sort }) => sort === 'convention')).toHaveLength(5);
    expect(ids(found)).toContain('board/new');
    expect(ids(found)).not.toContain('c0');
  });
});

describe('the records', () => {
  const { dataset: records } = compiledRecords();

  it('have words for each signature and ratification after the Hanoi ceremony', () => {
    const later = records.states.filter(
      ({ convention }) =>
        isWhollyAfter(convention.signed ?? '2025', '2025-10-27') ||
        isWhollyAfter(convention.ratified ?? '2025', '2025-10-27'),
    );
    expect(later.length).toBeGreaterThan(4);
    for (const { entity: id } of later) {
      expect(ids(sinceThen(records, '2025-10-27', [id]).filter(({ sort }) => sort === 'status'))).not.toEqual([]);
    }
  });

  it('give no list of absences, and every item with a source', () => {
    const everybody = records.entities.map(({ id }) => id);
    for (const id of everybody) {
      const found = sinceThen(records, '2024-01-01', [id]);
      expect(found.length).toBeLessThanOrEqual(12);
      for (const item of found) {
        expect(item.sources.length).toBeGreaterThan(0);
        expect(item.text).not.toMatch(/was not among the three ratifiers/);
      }
    }
    expect(sinceThen(records, '2025-10-25', everybody)).toHaveLength(12);
    expect(sinceThen(records, records.asOf, everybody)).toEqual([]);
  });
});
