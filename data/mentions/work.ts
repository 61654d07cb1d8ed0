/**
 * Long work as a generator that yields wherever it may be interrupted, so that a page can run its own scripts in between.
 *
 * Who has no reader waiting (commands, tests) does it all at once and gets the same result.
 */

/** Work that yields between its steps and returns its result. */
export type Work<Result> = Generator<undefined, Result>;

/** Does all of it. */
export function allAtOnce<Result>(work: Work<Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
