/** Work in slices: the page's own scripts and the reader's scrolling always come first. */

/** What is begun in a slice may take as long again on a slow machine, and a task counts as long from 50 ms on. */
const SLICE_MS = 8;

interface YieldingScheduler {
  yield?: () => Promise<void>;
}

/** When the slice is used up that all work of the reader shares: one piece of work may follow another in the same task. */
let until = 0;

/** Lets everything that waits run, then begins a new slice. */
export async function breathe(): Promise<void> {
  const scheduler = (globalThis as { scheduler?: YieldingScheduler }).scheduler;
  if (scheduler?.yield) await scheduler.yield();
  else await new Promise((resolve) => setTimeout(resolve, 0));
  until = performance.now() + SLICE_MS;
}

/** Calls `work` for each item in order, giving way to the page whenever a slice is used up. */
export async function inSlices<T>(items: Iterable<T>, work: (item: T) => void, signal: AbortSignal): Promise<void> {
  for (const item of items) {
    if (performance.now() >= until) await breathe();
    if (signal.aborted) return;
    work(item);
  }
}

/** Runs a generator to its end in slices, one step after the other; undefined where it was called off. */
export async function finished<Result>(
  steps: Generator<undefined, Result>,
  signal: AbortSignal,
): Promise<Result | undefined> {
  for (;;) {
    if (performance.now() >= until) await breathe();
    if (signal.aborted) return undefined;
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Resolves when the page has nothing better to do, or after `timeout` milliseconds. */
export function idle(timeout: number): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout });
    else setTimeout(resolve, 50);
  });
}
