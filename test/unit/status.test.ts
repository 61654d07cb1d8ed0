/** Where States stand, in words and in numbers. */
import { describe, expect, it } from 'vitest';
import { conventionStatus, startOf, statusOf, tally } from '../../data/context/status.ts';
import type { State } from '../../data/dataset.ts';
import { compiledRecords } from './support/compiled.ts';

const LIST = '2026-04-16';
const state = (code: string, signed: string | null, ratified: string | null = null, party = false): State => ({
  code,
  entity: code.toLowerCase(),
  convention: { signed, ratified },
  budapest: { status: party ? 'party' : 'none', inForce: party ? '2010-01-01' : null },
  sources: ['gazette'],
});

describe('a State under the UN convention', () => {
  it.each([
    ['none', null, null],
    ['signed', '2025-10-25', null],
    ['signed on the very day of the list', LIST, null],
    ['signed some time in a month', '2025-10', null],
    ['signed in an interval that begins before the list', '2026-04-01/2026-05-26', null],
    ['reported', '2026-04-17', null],
    ['reported in an interval', '2026-04-17/2026-05-26', null],
    ['ratified', '2025-10-25', '2026-04-09'],
    ['ratified without a signature', null, '2026-04-09'],
    ['ratified after a signature that no list has', '2026-05-01', '2026-06-01'],
  ])('%s', (words, signed, ratified) => {
    expect(conventionStatus(state('QQ', signed, ratified), LIST)).toBe(words.split(' ')[0]);
  });
});

it('each map shows its own convention', () => {
  const party = state('QQ', null, null, true);
  expect(statusOf(party, 'un', LIST)).toBe('none');
  expect(statusOf(party, 'budapest', LIST)).toBe('party');
});

it.each([
  ['2026-04-01/2026-05-26', '2026-04-01'],
  ['2026-04-01', '2026-04-01'],
  ['2026', '2026'],
  ['', ''],
])('"%s" starts on "%s"', (date, start) => {
  expect(startOf(date)).toBe(start);
});

describe('the tally', () => {
  const counted = tally({
    signatoriesAsOf: LIST,
    states: [
      state('AA', '2025-10-25', null, true),
      state('BB', '2025-10-25', '2026-03-01/2026-05-26'),
      state('CC', '2025-12', '2026-04-09'),
      state('DD', '2026-07'),
      state('EE', null, null, true),
    ],
  });

  it('counts signatures on the list, with those who have ratified since', () => {
    expect(counted.signed).toBe(3);
  });

  it('keeps apart who is said to have signed later', () => {
    expect(counted.reported.map(({ code }) => code)).toEqual(['DD']);
  });

  it('counts ratifications up to the end of the latest date', () => {
    expect(counted.ratified.map(({ code }) => code)).toEqual(['BB', 'CC']);
    expect(counted.ratifiedAsOf).toBe('2026-05-26');
  });

  it('counts the parties to Budapest', () => {
    expect(counted.budapestParties).toBe(2);
  });

  it('of no States is nothing', () => {
    const nothing = { signed: 0, reported: [], ratified: [], ratifiedAsOf: '', budapestParties: 0 };
    expect(tally({ states: [], signatoriesAsOf: LIST })).toEqual(nothing);
  });
});

describe('the real tally', () => {
  const { dataset } = compiledRecords();
  const counted = tally(dataset);

  it('agrees with the map', () => {
    const statuses = dataset.states.map((one) => statusOf(one, 'un', dataset.signatoriesAsOf));
    const coloured = (status: string) => statuses.filter((one) => one === status).length;
    expect(coloured('ratified')).toBe(counted.ratified.length);
    expect(coloured('signed') + coloured('ratified')).toBe(counted.signed);
    expect(coloured('reported')).toBe(counted.reported.length);
  });

  it('does not count beyond the day up to which it was researched', () => {
    expect(counted.ratifiedAsOf <= dataset.asOf).toBe(true);
    expect(counted.signed).toBeGreaterThan(70);
  });
});
