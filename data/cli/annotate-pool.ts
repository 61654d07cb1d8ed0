/** Threads that answer batches; whoever asks keeps the answers in order. */
import { Worker } from 'node:worker_threads';

export interface Pool {
  /** Gives a batch to the thread with the least to do. */
  answer(batch: string): Promise<string>;
  /** Rejects when a thread ends that should not; never resolves. */
  failure: Promise<never>;
  close(): Promise<void>;
}

interface Thread {
  worker: Worker;
  /** Who waits for its answers, in the order in which the batches were sent. */
  waiting: ((answer: string) => void)[];
}

/**
 * Starts threads.
 *
 * @param script the thread's module
 * @param data what each of them is started with
 */
export function startPool(jobs: number, script: URL, data: unknown): Pool {
  const { promise: failure, reject } = Promise.withResolvers<never>();
  let isClosing = false;
  const fail = (reason: string) => {
    if (!isClosing) reject(new Error(`a thread of --jobs stopped (${reason}); later answers are missing`));
  };
  const threads = Array.from({ length: jobs }, (): Thread => {
    const worker = new Worker(script, { workerData: data });
    const thread: Thread = { worker, waiting: [] };
    worker.on('message', (answer: string) => thread.waiting.shift()!(answer));
    worker.on('error', (error) => fail(error instanceof Error ? error.message : String(error)));
    worker.on('exit', (code) => fail(`exit code ${code}`));
    return thread;
  });
  // Whoever races against it handles it; before that, a rejection is no crash of its own.
  failure.catch(() => {});
  return {
    answer: (batch) => {
      const idlest = threads.reduce((best, thread) => (thread.waiting.length < best.waiting.length ? thread : best));
      return new Promise((resolve) => {
        idlest.waiting.push(resolve);
        idlest.worker.postMessage(batch);
      });
    },
    failure,
    close: async () => {
      isClosing = true;
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
}
