/** What the fuzzer goes for: each target with its property and its part of the cases. */
import fc from 'fast-check';
import { annotateLines } from './annotate-lines.ts';
import { settingsFiles } from './settings-files.ts';

export interface Target {
  name: string;
  /** Part of all cases, the parts of all targets being 1. */
  share: number;
  /** Runs so many cases; the report of the first that fails, made as small as it gets, or nothing. */
  run(cases: number, seed: number): Promise<string | undefined>;
}

const target = (name: string, share: number, property: fc.IRawProperty<unknown>): Target => ({
  name,
  share,
  run: async (numRuns, seed) => {
    const details = await fc.check(property, { numRuns, seed });
    if (!details.failed) return undefined;
    const cause = details.errorInstance;
    return `${fc.stringify(details.counterexample)}\n${cause instanceof Error ? cause.stack : String(cause)}`;
  },
});

/** A line is read to the end, a file in no time: the shares are such that both get some minutes. */
export const TARGETS: Target[] = [
  target('annotate', 0.3, annotateLines as fc.IRawProperty<unknown>),
  target('settings import', 0.7, settingsFiles as fc.IRawProperty<unknown>),
];
