/** Work in slices: complete, in order, and over at once when it is called off. */
import { expect, it } from 'vitest';
import { breathe, finished, inSlices } from '../../entrypoints/reader.content/slices.ts';

const NUMBERS = Array.from({ length: 2000 }, (_, index) => index);

/** Uses up some time, so that the work does not fit into one slice. */
function labour(): void {
  const until = performance.now() + 0.05;
  while (performance.now() < until);
}

it('does every item once, in order', async () => {
  const done: number[] = [];
  await inSlices(NUMBERS, (item) => done.push(item), new AbortController().signal);
  expect(done).toEqual(NUMBERS);
});

it('lets the page run in between', async () => {
  let isDone = false;
  let turns = 0;
  const work = inSlices(NUMBERS, labour, new AbortController().signal).then(() => {
    isDone = true;
  });
  while (!isDone) {
    await breathe();
    turns += 1;
  }
  await work;
  expect(turns).toBeGreaterThan(1);
});

it('does nothing when it was called off before', async () => {
  const done: number[] = [];
  await inSlices(NUMBERS, (item) => done.push(item), AbortSignal.abort());
  expect(done).toEqual([]);
});

it('stops at the item at which it is called off', async () => {
  const abort = new AbortController();
  const done: number[] = [];
  await inSlices(
    NUMBERS,
    (item) => {
      done.push(item);
      if (item === 10) abort.abort();
    },
    abort.signal,
  );
  expect(done.at(-1)).toBe(10);
});

function* sums(): Generator<undefined, number> {
  let sum = 0;
  for (const number of NUMBERS) {
    sum += number;
    yield;
  }
  return sum;
}

it('finishes what comes in steps', async () => {
  expect(await finished(sums(), new AbortController().signal)).toBe(1999 * 1000);
});

it('has no result of what was called off', async () => {
  expect(await finished(sums(), AbortSignal.abort())).toBeUndefined();
});
