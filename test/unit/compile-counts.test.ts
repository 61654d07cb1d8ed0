/** Numbers of signatories and ratifiers in texts, against the rows of the States. The list is of 16 January 2026. */
import { describe, expect, it } from 'vitest';
import {
  BODY,
  CLAIMS,
  COUNTRY,
  claim,
  country,
  entity,
  fact,
  faultsOf,
  filesWithTables,
  STATES,
  state,
  TIMELINE,
  timelineEvent,
} from './support/records.ts';

const TREATY = 'instrument/un-convention-against-cybercrime.json';
const treaty = (changes = {}) =>
  entity({
    id: 'un-convention-against-cybercrime',
    kind: 'instrument',
    name: 'UN Convention against Cybercrime',
    aliases: {},
    related: [],
    ...changes,
  });

/** States whose rows have these days of signature; the first has ratified. */
function statesThatSigned(...days: (string | null)[]) {
  const places = days.map((signed, index) => {
    const id = index ? `quayland-${index}` : 'quayland';
    const ratified = index ? null : '2026-01-10';
    return {
      id,
      name: index ? `Quayland ${'ABCDEFG'[index]}x` : 'Quayland',
      row: state({ code: `Q${'QABCDEF'[index]}`, entity: id, convention: { signed, ratified } }),
    };
  });
  return {
    [STATES]: places.map(({ row }) => row),
    ...Object.fromEntries(places.map(({ id, name }) => [`country/${id}.json`, country({ id, name })])),
  };
}

const DAY = '2026-01-16';
const TWO_OF_THREE = statesThatSigned('2025-10-25', '2026-01-16', '2026-01-17');
const saying = (text: string, date = DAY) => ({ [BODY]: entity({ facts: [fact({ text, date })] }) });
const faults = (changes: Record<string, unknown>, states: Record<string, unknown> = TWO_OF_THREE) =>
  faultsOf(filesWithTables({ ...states, ...changes }));

describe('a number that the rows do not give', () => {
  it('is a fault that names both numbers, the day and what to do', () => {
    expect(faults(saying('The UN Convention against Cybercrime had 3 signatories.'))).toEqual([
      {
        file: BODY,
        field: 'facts.0.text',
        message: 'says "3 signatories" for 2026-01-16; by the rows of states.json it is 2: mend the number or the rows',
      },
    ]);
  });

  it.each<[what: string, changes: Record<string, unknown>, file: string, field: string]>([
    [
      'in another fact that names the day',
      saying(
        'The list of three signatories of the UN Convention against Cybercrime as of 16 January 2026.',
        '2026-01-20',
      ),
      BODY,
      'facts.0.text',
    ],
    [
      'in a summary that names the day',
      { [BODY]: entity({ summary: 'Harbour body. On 16 January 2026 the UN convention had 3 signatories.' }) },
      BODY,
      'summary',
    ],
    [
      "in the convention's own record, which need not name it",
      { [TREATY]: treaty({ facts: [fact({ text: 'There were 3 signatories.', date: DAY })] }) },
      TREATY,
      'facts.0.text',
    ],
    [
      'in a claim about it',
      {
        [TREATY]: treaty(),
        [CLAIMS]: [
          claim({ about: ['un-convention-against-cybercrime'], record: 'The list has 3 signatories.', date: DAY }),
        ],
      },
      CLAIMS,
      '0 (oldest-board).record',
    ],
    [
      'in the timeline',
      {
        [TIMELINE]: [timelineEvent({ text: '3 signatories of the UN Cybercrime Convention were listed.', date: DAY })],
      },
      TIMELINE,
      '0 (board-opens).text',
    ],
    ['of ratifiers, too low', saying('The UN convention had 0 ratifications.'), BODY, 'facts.0.text'],
  ])('%s', (_, changes, file, field) => {
    expect(faults(changes).map((fault) => `${fault.file} ${fault.field}`)).toEqual([`${file} ${field}`]);
  });
});

describe('no false alarm', () => {
  it.each<[what: string, text: string, date?: string]>([
    ['the right number', 'The UN Convention against Cybercrime had 2 signatories.'],
    ['the right number in a word', 'Two signatories of the UN Convention against Cybercrime were listed.'],
    ['another day', 'The UN Convention against Cybercrime had 9 signatories.', '2026-01-17'],
    ['only the month', 'The UN Convention against Cybercrime had 9 signatories.', '2026-01'],
    ['a comparison with another time', 'The UN convention had 9 signatories in October 2025.'],
    ['the announced and the real', 'The UN convention was to have 9 signatories in 2027.'],
    ['another treaty', 'The Second Additional Protocol, not the UN convention, had 9 signatories.'],
    ['another treaty that is not named', 'The Malabo Convention counted 9 ratifications.'],
    ['a letter', 'A letter on the UN convention had 9 signatories.'],
    ['a part', 'The first 9 signatories of the UN convention met.'],
    ['a region', 'The UN convention drew 9 signatories from Africa.'],
    ['a round number', 'The UN convention has more than 60 signatories.'],
    ['the threshold', 'The UN convention needs 40 ratifications.'],
    ['ratifiers whose day nobody read', 'The UN convention had three ratifiers.'],
  ])('%s', (_, text, date) => {
    expect(faults(saying(text, date))).toEqual([]);
  });

  it('where no rows are', () => {
    const none = { [STATES]: undefined, [COUNTRY]: undefined };
    expect(faults(saying('The UN convention had 9 signatories.'), none)).toEqual([]);
  });
});

describe('rows whose day is not known exactly', () => {
  const said = (count: number, ...days: (string | null)[]) =>
    faults(saying(`The UN convention had ${count} signatories.`), statesThatSigned(...days)).map(
      ({ message }) => /it is ([^:]+):/.exec(message)?.[1],
    );

  it.each(['2025-10', '2025', '2025-11-19/2026-01-15'])('%s lies before the day', (signed) => {
    expect(said(1, signed, null)).toEqual([]);
    expect(said(2, signed, null)).toEqual(['1']);
  });

  it.each(['2026-01', '2026', '2026-01-10/2026-01-20'])('%s may lie on either side, so both numbers hold', (signed) => {
    expect(said(1, '2025-10-25', signed)).toEqual([]);
    expect(said(2, '2025-10-25', signed)).toEqual([]);
    expect(said(3, '2025-10-25', signed)).toEqual(['1 to 2']);
  });
});
