/** What an editor is told about a broken record: the file, the field, and what is wrong with it. */
import { describe, expect, it } from 'vitest';
import { type CompileError, compile, printFault } from '../../data/compile.ts';
import {
  ABOUT,
  BODY,
  entity,
  fact,
  faultsOf,
  filesWith,
  PERSON,
  position,
  SOURCES,
  source,
} from './support/records.ts';

it('the good set has no fault', () => {
  expect(faultsOf(filesWith())).toEqual([]);
});

const withFacts = (...facts: unknown[]) => ({ [BODY]: entity({ facts }) });

describe('each kind of fault names its file and field', () => {
  it.each<[what: string, changes: Record<string, unknown>, file: string, field: string, message: RegExp]>([
    ['an unknown source', withFacts(fact({ sources: ['rumour'] })), BODY, 'facts.0.sources', /rumour/],
    [
      'an unknown source of a position',
      { [BODY]: entity({ positions: [position({ sources: ['rumour'] })] }) },
      BODY,
      'positions.0.sources',
      /rumour/,
    ],
    ['no source', withFacts(fact({ sources: [] })), BODY, 'facts.0.sources', /at least one/],
    ['a missing date', withFacts(fact({ date: undefined })), BODY, 'facts.0.date', /date/],
    [
      'a position without a date',
      { [BODY]: entity({ positions: [position({ date: undefined })] }) },
      BODY,
      'positions.0.date',
      /date/,
    ],
    ['a date in words', withFacts(fact({ date: '25 October 2025' })), BODY, 'facts.0.date', /date/],
    ['a thirteenth month', withFacts(fact({ date: '2025-13' })), BODY, 'facts.0.date', /date/],
    ['a day that no calendar has', withFacts(fact({ date: '2025-02-30' })), BODY, 'facts.0.date', /date/],
    [
      'a date after the as-of date',
      withFacts(fact({ date: '2026-03-01' })),
      BODY,
      'facts.0.date',
      /2026-03-01.*2026-02-01/,
    ],
    ['a record looked over in the future', { [BODY]: entity({ asOf: '2026-02-02' }) }, BODY, 'asOf', /2026-02-02/],
    ['a text that fills the card', withFacts(fact({ text: 'x'.repeat(241) })), BODY, 'facts.0.text', /241.*240/],
    ['a summary that fills the card', { [BODY]: entity({ summary: 'x'.repeat(281) }) }, BODY, 'summary', /281.*280/],
    ['an empty text', withFacts(fact({ text: '  ' })), BODY, 'facts.0.text', /empty/],
    ['a repeated fact id', withFacts(fact(), fact()), BODY, 'facts.1.id', /founded.*twice/],
    [
      'a repeated position id',
      { [BODY]: entity({ positions: [position(), position()] }) },
      BODY,
      'positions.1.id',
      /welcomes.*twice/,
    ],
    [
      'a stance that is none',
      { [BODY]: entity({ positions: [position({ stance: 'loves' })] }) },
      BODY,
      'positions.0.stance',
      /one of/,
    ],
    [
      'a summary that begins with It',
      { [BODY]: entity({ summary: 'It looks after a harbour.' }) },
      BODY,
      'summary',
      /"It".*say who/,
    ],
    [
      "a summary that begins with They've",
      { [BODY]: entity({ summary: "They've a harbour." }) },
      BODY,
      'summary',
      /"They".*say who/,
    ],
    ['a summary without a letter', { [BODY]: entity({ summary: '1990–2025' }) }, BODY, 'summary', /letters; say/],
    [
      'a record without a statement',
      { [BODY]: entity({ facts: [], positions: [] }) },
      BODY,
      '(whole file)',
      /no fact.*add/,
    ],
    [
      'a fact and a position with one id',
      { [BODY]: entity({ positions: [position({ id: 'founded' })] }) },
      BODY,
      'positions.0.id',
      /founded.*twice.*another id/,
    ],
    [
      'a fact and an argument with one id',
      { [BODY]: entity({ debate: [fact()] }) },
      BODY,
      'debate.0.id',
      /founded.*twice.*another id/,
    ],
    [
      'an argument without a source',
      { [BODY]: entity({ debate: [fact({ id: 'for', sources: [] })] }) },
      BODY,
      'debate.0.sources',
      /must name at least one/,
    ],
    [
      'an argument from an unknown source',
      { [BODY]: entity({ debate: [fact({ id: 'for', sources: ['rumour'] })] }) },
      BODY,
      'debate.0.sources',
      /rumour.*add it/,
    ],
    [
      'an argument from the future',
      { [BODY]: entity({ debate: [fact({ id: 'for', date: '2026-02-02' })] }) },
      BODY,
      'debate.0.date',
      /2026-02-02.*2026-02-01.*mend/,
    ],
    [
      'a source that nothing cites',
      { [SOURCES]: { gazette: source(), ledger: source() } },
      SOURCES,
      'ledger',
      /cite it or remove it/,
    ],
    ['an unknown kind', { [BODY]: entity({ kind: 'wizard' }) }, BODY, 'kind', /one of/],
    ['an unknown key', { [BODY]: entity({ sumary: 'typo' }) }, BODY, 'sumary', /./],
    ['an unknown key in a fact', withFacts(fact({ sauce: 'typo' })), BODY, 'facts.0.sauce', /./],
    ['an id with capitals', { [BODY]: entity({ id: 'Harbour_Board' }) }, BODY, 'id', /lower-case/],
    [
      'a language that is none',
      { [BODY]: entity({ aliases: { english: ['Board'] } }) },
      BODY,
      'aliases.english',
      /language/,
    ],
    ['a name without a letter', { [BODY]: entity({ name: '—' }) }, BODY, 'name', /letters/],
    ['a related entity that is missing', { [BODY]: entity({ related: ['nobody'] }) }, BODY, 'related', /nobody/],
    [
      'an entity related to itself',
      { [BODY]: entity({ related: ['harbour-board'] }) },
      BODY,
      'related',
      /harbour-board/,
    ],
    [
      'a source without a web address',
      { [SOURCES]: { gazette: source({ url: 'gazette, page 4' }) } },
      SOURCES,
      'gazette.url',
      /address/,
    ],
    [
      'a source with a script for an address',
      { [SOURCES]: { gazette: source({ url: 'javascript:alert(1)' }) } },
      SOURCES,
      'gazette.url',
      /web address/,
    ],
    [
      'a source of no known kind',
      { [SOURCES]: { gazette: source({ kind: 'gossip' }) } },
      SOURCES,
      'gazette.kind',
      /one of/,
    ],
    ['no about.json', { [ABOUT]: undefined }, ABOUT, '(whole file)', /missing/],
    [
      'an about.json without the day of the list of signatories',
      { [ABOUT]: { asOf: '2026-02-01', budapestAsOf: '2026-01-20' } },
      ABOUT,
      'signatoriesAsOf',
      /signatoriesAsOf/,
    ],
    [
      "an about.json without the day of the Council of Europe's chart",
      { [ABOUT]: { asOf: '2026-02-01', signatoriesAsOf: '2026-01-16' } },
      ABOUT,
      'budapestAsOf',
      /budapestAsOf/,
    ],
    ['a bad about.json', { [ABOUT]: { asOf: 'today' } }, ABOUT, 'asOf', /date/],
    ['a list where a record should be', { [PERSON]: [] }, PERSON, 'id', /./],
    ['nothing where a record should be', { [PERSON]: null }, PERSON, '(whole file)', /./],
    ['nothing where sources should be', { [SOURCES]: null }, SOURCES, '(whole file)', /./],
    ['nothing where a source should be', { [SOURCES]: { gazette: source(), second: null } }, SOURCES, 'second', /./],
  ])('%s', (_, changes, file, field, message) => {
    const faults = faultsOf(filesWith(changes));
    const hit = faults.find(
      (fault) => fault.file === file && (fault.field === field || fault.field.startsWith(`${field}.`)),
    );
    expect(hit, JSON.stringify(faults)).toBeDefined();
    expect(hit!.message).toMatch(message);
  });
});

describe('no false alarm', () => {
  it.each([
    'IT company with an office at the harbour.',
    'Italian board of harbours.',
    'Board that says what it does. It meets in May.',
    'Гавань',
  ])('"%s" stands alone', (summary) => {
    expect(faultsOf(filesWith({ [BODY]: entity({ summary }) }))).toEqual([]);
  });

  it.each([
    ['a fact', { facts: [fact()] }],
    ['a position', { positions: [position()] }],
    ['an argument', { debate: [fact()] }],
  ])('%s alone is enough to say', (_, statements) => {
    expect(faultsOf(filesWith({ [BODY]: entity({ facts: [], positions: [], ...statements }) }))).toEqual([]);
  });
});

describe('several faults', () => {
  const broken = filesWith({
    [BODY]: entity({ kind: 'body', facts: [fact({ sources: ['rumour'] }), fact({ id: 'late', date: '2030' })] }),
    [PERSON]: { id: 'ada-quill' },
    [SOURCES]: { gazette: source(), bad: source({ url: 'nowhere' }) },
  });

  it('are reported all at once', () => {
    const seen = faultsOf(broken).map(({ file, field }) => `${file} ${field}`);
    expect(seen).toEqual(
      expect.arrayContaining([
        `${BODY} facts.0.sources`,
        `${BODY} facts.1.date`,
        `${PERSON} kind`,
        `${PERSON} summary`,
        `${SOURCES} bad.url`,
      ]),
    );
  });

  it('stand one a line in the message, each with path and field', () => {
    expect.assertions(faultsOf(broken).length);
    try {
      compile(broken);
    } catch (error) {
      const lines = (error as CompileError).message.split('\n');
      for (const fault of (error as CompileError).faults) expect(lines).toContain(printFault(fault));
    }
  });
});
