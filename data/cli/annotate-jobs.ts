/**
 * Many lines over several threads: batches go out, answers are written in the order of the input.
 *
 * Memory stays as it is however long the input: so many batches are under way at a time, and while all of them are,
 * nothing is read. An answer is written as soon as those before it are, also while the input pauses.
 */
import type { Writable } from 'node:stream';
import { linesOf, write } from './annotate-lines.ts';
import { startPool } from './annotate-pool.ts';

/** Enough to make handing over cheap, few enough to spread what one read brings over the threads. */
const LINES_PER_BATCH = 32;
/** Under way for each thread: one at work, one at hand, the others done and waiting for a slow one before them. */
const BATCHES_PER_JOB = 4;

export interface Threads {
  jobs: number;
  /** The threads' module, and what each is started with. */
  script: URL;
  data: unknown;
}

/**
 * Answers every line of `input` on `output`.
 *
 * @throws Error when a thread stops before its time
 */
export async function annotateInThreads(input: AsyncIterable<Uint8Array>, output: Writable, threads: Threads) {
  const pool = startPool(threads.jobs, threads.script, threads.data);
  const underWay: Promise<void>[] = [];
  let written = Promise.resolve();

  const writeInTurn = async (answer: Promise<string>, before: Promise<void>): Promise<void> => {
    await before;
    await write(output, `${await answer}\n`);
  };
  const run = async (): Promise<void> => {
    for await (const lines of linesOf(input)) {
      for (let at = 0; at < lines.length; at += LINES_PER_BATCH) {
        const batch = lines.slice(at, at + LINES_PER_BATCH).join('\n');
        written = writeInTurn(pool.answer(batch), written);
        underWay.push(written);
        if (underWay.length >= threads.jobs * BATCHES_PER_JOB) await underWay.shift();
      }
    }
    await written;
  };

  try {
    await Promise.race([run(), pool.failure]);
  } finally {
    await pool.close();
  }
}
