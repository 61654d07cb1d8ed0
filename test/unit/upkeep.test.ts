/** The editors' checklist: what is on it, and what is not. */
import { describe, expect, it } from 'vitest';
import { upkeepList } from '../../data/cli/upkeep-list.ts';
import { compile } from '../../data/compile.ts';
import {
  BODY,
  COUNTRY,
  country,
  entity,
  fact,
  filesWithTables,
  PERSON,
  person,
  SOURCES,
  STATES,
  source,
  state,
} from './support/records.ts';
import { runCli } from './support/run-cli.ts';

/** The small set's lists are of 16 and 20 January 2026, the set itself of 1 February. */
const SOON = '2026-02-02';
const LATER = '2026-04-01';

const listOf = (changes: Record<string, unknown> = {}, today = SOON) =>
  upkeepList(compile(filesWithTables(changes)).dataset, today);
const withRow = (changes: Record<string, unknown>) => ({ [STATES]: [state(changes)] });

describe('a checklist', () => {
  it('says so where there is nothing to do', () => {
    expect(listOf()).toMatch(
      /^Researched up to 2026-02-01; this list is of 2026-02-02\..*\n\nNothing to look over\.\n$/,
    );
  });

  it('has a box for each thing to do', () => {
    const lines = listOf({}, LATER)
      .split('\n')
      .filter((line) => line && !line.startsWith('#'));
    expect(lines.slice(1).every((line) => line.startsWith('- [ ] '))).toBe(true);
  });
});

describe('the lists of States', () => {
  it('are to be read again after 60 days, with the States that may have moved', () => {
    const list = listOf({}, LATER);
    expect(list).toContain('last read for 2026-01-16 (`signatoriesAsOf`)');
    expect(list).toContain('may have signed or acceded: Quayland');
    expect(list).toContain('last read for 2026-01-20 (`budapestAsOf`)');
  });

  it('know who has signed, and who is on the way to the Budapest Convention', () => {
    const row = {
      convention: { signed: '2025-10-25', ratified: null },
      budapest: { status: 'invited', inForce: null },
    };
    const list = listOf(withRow(row), LATER);
    expect(list).toContain('may have ratified: Quayland');
    expect(list).toContain('may have joined the Budapest Convention: Quayland');
  });
});

describe('a row of a State', () => {
  it.each([
    ['known by its month only', { convention: { signed: '2025-10', ratified: null } }],
    ['known by an interval', { convention: { signed: '2025-10-25/2025-11-03', ratified: null } }],
    ['with a note', { note: 'The day was not read.' }],
    ['said to have signed after the list', { convention: { signed: '2026-01-30', ratified: null } }],
  ])('is on it when %s', (_, changes) => {
    expect(listOf(withRow(changes))).toMatch(/- \[ \] Quayland: signed /);
  });

  it('is not when it is exact', () => {
    expect(listOf(withRow({ convention: { signed: '2025-10-25', ratified: null } }))).not.toContain('Quayland');
  });
});

describe('statements', () => {
  it('that time changes are listed a year after somebody looked, counted from today', () => {
    const changes = { [BODY]: entity({ facts: [fact({ topic: 'leadership' })] }) };
    expect(listOf(changes, '2027-01-10')).not.toContain('harbour-board.json');
    expect(listOf(changes, '2027-01-11')).toContain('`body/harbour-board.json` (2026-01-10): founded');
  });

  it('that nothing verifies are listed by record, the one looked over longest ago first', () => {
    const doubted = [fact({ unverified: 'Only heard of.' })];
    const list = listOf({
      [BODY]: entity({ facts: doubted }),
      [PERSON]: person({ facts: doubted, asOf: '2025-12-01' }),
    });
    expect(list).toMatch(/`person\/ada-quill\.json` .*: founded\n.*`body\/harbour-board\.json` .*: founded/);
  });

  it('on the status of a State are left to the lists of States', () => {
    const record = country({ facts: [fact({ topic: 'signature', unverified: 'Only heard of.' })] });
    expect(listOf({ [COUNTRY]: record })).not.toContain('Unverified');
  });
});

it('original documents read in a copy are counted', () => {
  const list = listOf({ [SOURCES]: { gazette: source({ kind: 'primary', copy: true }) } });
  expect(list).toContain('1 of the original documents cited');
});

describe('the command', () => {
  it('prints the checklist of the project, short enough for an issue', () => {
    const { code, stdout } = runCli('upkeep', ['--today', '2028-01-01']);
    expect(code).toBe(0);
    expect(stdout).toContain('## Lists to read again');
    expect(stdout.length).toBeLessThan(65_536);
  });

  it.each([['--today', 'tomorrow'], ['--when']])('refuses %s %s', (...args) => {
    const { code, stdout, stderr } = runCli('upkeep', args);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(args[0]);
  });
});
