/** Work in slices: the page's own scripts and the reader's scrolling always come first. */

/** Well below the 50 ms at which a task counts as long, so that a slow machine stays below it too. */
const SLICE_MS = 12;

interface YieldingScheduler {
  yield?: () => Promise<void>;
}

/** Lets everything that waits run, then goes on. */
export function breathe(): Promise<void> {
  const scheduler = (globalThis as { scheduler?: YieldingScheduler }).scheduler;
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** Calls `work` for each item in order, giving way to the page whenever a slice is used up. */
export async function inSlices<T>(items: Iterable<T>, work: (item: T) => void, signal: AbortSignal): Promise<void> {
  let until = performance.now() + SLICE_MS;
  for (const item of items) {
    if (signal.aborted) return;
    work(item);
    if (performance.now() >= until) {
      await breathe();
      until = performance.now() + SLICE_MS;
    }
  }
}

/** Resolves when the page has nothing better to do, or after `timeout` milliseconds. */
export function idle(timeout: number): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout });
    else setTimeout(resolve, 50);
  });
}
