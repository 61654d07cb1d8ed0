/** Facts that an editor should look over again. */
import { describe, expect, it } from 'vitest';
import { printStale, staleFacts } from '../../data/compile/stale.ts';
import { compile } from '../../data/compile.ts';
import { compiledRecords } from './support/compiled.ts';
import { BODY, entity, fact, filesWith } from './support/records.ts';
import { runCli } from './support/run-cli.ts';

/** The stale facts of a record last looked over on this day; the dataset is of 1 February 2026. */
const staleOf = (asOf: string, topic: string) =>
  staleFacts(compile(filesWith({ [BODY]: entity({ asOf, facts: [fact({ topic })] }) })).dataset);

const FOUNDED = { file: BODY, fact: 'harbour-board/founded' };

describe('a fact is to be looked over again', () => {
  it.each(['signature', 'ratification', 'leadership', 'budapest-status'])('%s, after more than 365 days', (topic) => {
    expect(staleOf('2025-01-31', topic)).toEqual([{ ...FOUNDED, asOf: '2025-01-31' }]);
    expect(staleOf('2025-02-01', topic)).toEqual([]);
  });

  it('never, where time does not change it', () => {
    expect(staleOf('2001-01-01', 'history')).toEqual([]);
  });

  it('by a day that is known by its year only', () => {
    expect(staleOf('2024', 'leadership')).toEqual([{ ...FOUNDED, asOf: '2024' }]);
  });
});

describe('the reminder', () => {
  const stale = staleOf('2024', 'leadership');

  it('counts, and names file and fact', () => {
    expect(printStale(stale)).toBe(
      '1 fact to look over again:\ndata/records/body/harbour-board.json: harbour-board/founded: last looked over 2024',
    );
    expect(printStale([...stale, ...stale])).toMatch(/^2 facts to look over again:\n/);
  });

  it('is empty where there is nothing to look over', () => {
    expect(printStale([])).toBe('');
  });

  it('goes to standard error of check:data, which ends with 0 all the same', () => {
    const { code, stdout, stderr } = runCli('check');
    expect(code).toBe(0);
    expect(stdout).toContain('no faults');
    expect(stderr.trim()).toBe(printStale(staleFacts(compiledRecords().dataset)));
  });
});
