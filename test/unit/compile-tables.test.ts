/** States, chapters, articles, claims and the timeline: what an editor is told, and what the dataset gets. */
import { describe, expect, it } from 'vitest';
import { compile } from '../../data/compile.ts';
import {
  ABOUT,
  ARTICLES,
  articles,
  BODY,
  CLAIMS,
  COUNTRY,
  claim,
  country,
  entity,
  fact,
  faultsOf,
  filesWithTables,
  SOURCES,
  STATES,
  source,
  state,
  TIMELINE,
  timelineEvent,
} from './support/records.ts';

it('the good tables have no fault', () => {
  expect(faultsOf(filesWithTables())).toEqual([]);
});

const SIGNED = { convention: { signed: '2025-10-25', ratified: null } };
const saying = (text: string) => country({ facts: [fact({ text, date: '2025-11' })] });
const withArticle = (index: number, changes: object) =>
  articles().map((article, place) => (place === index ? { ...article, ...changes } : article));

describe('each kind of fault names its file, its field and what to do', () => {
  it.each<[what: string, changes: Record<string, unknown>, file: string, field: string, message: RegExp]>([
    [
      'a claim about an unknown entity',
      { [CLAIMS]: [claim({ about: ['harbour-board', 'nobody'] })] },
      CLAIMS,
      '0 (oldest-board).about',
      /nobody is not an entity; add its record or mend/,
    ],
    [
      'a claim about nothing',
      { [CLAIMS]: [claim({ about: [] })] },
      CLAIMS,
      '0 (oldest-board).about',
      /must name at least one entity/,
    ],
    [
      'a claim over length',
      { [CLAIMS]: [claim({ record: 'x'.repeat(401) })] },
      CLAIMS,
      '0 (oldest-board).record',
      /401.*limit is 400/,
    ],
    ['a claim id twice', { [CLAIMS]: [claim(), claim()] }, CLAIMS, '1 (oldest-board)', /is defined in .*harbour\.json/],
    [
      'a claim id in two files',
      { 'claims/quay.json': [claim()] },
      'claims/quay.json',
      '0 (oldest-board)',
      /is defined in .*harbour\.json/,
    ],
    [
      'a claim from an unknown source',
      { [CLAIMS]: [claim({ sources: ['rumour'] })] },
      CLAIMS,
      '0 (oldest-board).sources',
      /rumour; add it/,
    ],
    [
      'a claim from the future',
      { [CLAIMS]: [claim({ date: '2026-02-02' })] },
      CLAIMS,
      '0 (oldest-board).date',
      /2026-02-02.*2026-02-01; mend/,
    ],
    ['claims that are no list', { [CLAIMS]: claim() }, CLAIMS, '(whole file)', /must be a list/],
    [
      'an event from an unknown source',
      { [TIMELINE]: [timelineEvent({ sources: ['rumour'] })] },
      TIMELINE,
      '0 (board-opens).sources',
      /rumour; add it/,
    ],
    [
      'an event with an unknown entity',
      { [TIMELINE]: [timelineEvent({ entities: ['nobody'] })] },
      TIMELINE,
      '0 (board-opens).entities',
      /nobody is not an entity; add/,
    ],
    [
      'an event in the future',
      { [TIMELINE]: [timelineEvent({ date: '2026-02-02' })] },
      TIMELINE,
      'board-opens.date',
      /2026-02-02.*2026-02-01; mend/,
    ],
    [
      'a row with an unknown entity',
      { [STATES]: [state(), state({ code: 'QR', entity: 'nobody' })] },
      STATES,
      '1 (QR).entity',
      /nobody is not an entity; add/,
    ],
    [
      'a row of a wrong kind',
      { [STATES]: [state(), state({ code: 'QR', entity: 'harbour-board' })] },
      STATES,
      '1 (QR).entity',
      /harbour-board is a body, not a country; name/,
    ],
    [
      'a row from an unknown source',
      { [STATES]: [state({ sources: ['rumour'] })] },
      STATES,
      '0 (QQ).sources',
      /rumour; add it/,
    ],
    [
      'a status that the chart does not have',
      { [STATES]: [state({ budapest: { status: 'friend', inForce: null } })] },
      STATES,
      '0 (QQ).budapest.status',
      /must be one of party/,
    ],
    ['a code twice', { [STATES]: [state(), state()] }, STATES, '1 (QQ)', /is defined in states\.json too/],
    [
      'a country without a row',
      { 'country/pierland.json': country({ id: 'pierland', name: 'Pierland' }) },
      'country/pierland.json',
      'id',
      /pierland has no row in states\.json; add one/,
    ],
    [
      'a fact that says signed where the row does not',
      { [COUNTRY]: saying('Quayland signed the UN Convention against Cybercrime in Hanoi.') },
      COUNTRY,
      'facts.0.text',
      /says that the State signed;.*does not: mend/,
    ],
    [
      'a fact that says not signed where the row says when',
      {
        [COUNTRY]: saying('Quayland had not signed the UN Convention against Cybercrime by November.'),
        [STATES]: [state(SIGNED)],
      },
      COUNTRY,
      'facts.0.text',
      /has not signed;.*2025-10-25: mend/,
    ],
    ['an article out of order', { [ARTICLES]: withArticle(4, { number: 6 }) }, ARTICLES, '4.number', /must be 5/],
    ['67 articles', { [ARTICLES]: articles(67) }, ARTICLES, '(whole file)', /has 67 articles.*has 68: add/],
    ['69 articles', { [ARTICLES]: articles(69) }, ARTICLES, '(whole file)', /has 69 articles.*has 68: .*remove/],
    [
      'an unknown chapter',
      { [ARTICLES]: withArticle(67, { chapter: 12 }) },
      ARTICLES,
      '67.chapter',
      /chapter 12 is not in chapters\.json; add it/,
    ],
    [
      'an article with an unknown entity',
      { [ARTICLES]: withArticle(2, { entity: 'nobody' }) },
      ARTICLES,
      '2.entity',
      /nobody is not an entity; add/,
    ],
  ])('%s', (_, changes, file, field, message) => {
    expect(faultsOf(filesWithTables(changes))).toEqual([{ file, field, message: expect.stringMatching(message) }]);
  });
});

describe('no false alarm', () => {
  it.each<[what: string, changes: Record<string, unknown>]>([
    [
      'a fact and a row that agree on a signature',
      {
        [COUNTRY]: saying('Quayland signed the UN Convention against Cybercrime in Hanoi.'),
        [STATES]: [state(SIGNED)],
      },
    ],
    [
      'a fact and a row that agree on none',
      { [COUNTRY]: saying('Quayland has not signed the UN Convention against Cybercrime.') },
    ],
    [
      'a State that speaks of others',
      { [COUNTRY]: saying('Quayland said in Hanoi that others signed the UN Convention against Cybercrime.') },
    ],
    ['the European Union, a body with a row', { [STATES]: [state(), state({ code: 'EU', entity: 'harbour-board' })] }],
    [
      'an interval for a date',
      { [STATES]: [state({ convention: { signed: '2025-11-19/2026-01-17', ratified: null } })] },
    ],
    ['a claim as long as the limit', { [CLAIMS]: [claim({ record: 'x'.repeat(400) })] }],
    ['an event on the as-of day', { [TIMELINE]: [timelineEvent({ date: '2026-02-01' })] }],
  ])('%s', (_, changes) => {
    expect(faultsOf(filesWithTables(changes))).toEqual([]);
  });

  it.each([STATES, CLAIMS, TIMELINE, BODY])('a source that only %s cites is cited', (path) => {
    const sources = ['gazette', 'ledger'];
    const citing: Record<string, unknown> = {
      [STATES]: [state({ sources })],
      [CLAIMS]: [claim({ sources })],
      [TIMELINE]: [timelineEvent({ sources })],
      [BODY]: entity({ debate: [fact({ id: 'for', sources })] }),
    };
    const changes = { [SOURCES]: { gazette: source(), ledger: source() }, [path]: citing[path] };
    expect(faultsOf(filesWithTables(changes))).toEqual([]);
  });
});

describe('in the dataset', () => {
  it('an article has the title of its chapter', () => {
    expect(compile(filesWithTables()).dataset.articles[67]).toMatchObject({
      number: 68,
      chapterTitle: 'General matters',
    });
  });

  it('the timeline is in order of time', () => {
    const late = timelineEvent({ id: 'later', date: '2001-01' });
    const { timeline } = compile(filesWithTables({ [TIMELINE]: [late, timelineEvent()] })).dataset;
    expect(timeline.map(({ id }) => id)).toEqual(['board-opens', 'later']);
  });

  it('a claim has its certainty, and its doubt where there is one', () => {
    const [plain] = compile(filesWithTables()).dataset.claims;
    expect(plain).toMatchObject({ confidence: 'reported' });
    expect(plain).not.toHaveProperty('doubt');
    const doubted = [claim({ unverified: 'Read in a copy only.' })];
    expect(compile(filesWithTables({ [CLAIMS]: doubted })).dataset.claims).toMatchObject([
      { confidence: 'unverified', doubt: 'Read in a copy only.' },
    ]);
  });

  it('an argument has a public id, no date for a definition, and its certainty', () => {
    const debate = [fact({ id: 'for', date: 'timeless' })];
    const { entities } = compile(filesWithTables({ [BODY]: entity({ debate }) })).dataset;
    expect(entities.find(({ id }) => id === 'harbour-board')?.debate).toMatchObject([
      { id: 'harbour-board/for', date: null, confidence: 'reported' },
    ]);
  });

  it('the days of the lists that were read are handed on', () => {
    const days = { asOf: '2026-02-01', signatoriesAsOf: '2025-12-01', budapestAsOf: '2025-12-02' };
    expect(compile(filesWithTables({ [ABOUT]: days })).dataset).toMatchObject(days);
  });
});
