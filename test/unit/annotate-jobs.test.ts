/** `annotate --jobs`: answers in the order of the input, however many threads, however slow any of them is. */
import { Writable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { annotateInThreads } from '../../data/cli/annotate-jobs.ts';

/** Threads take their time to start on a machine that runs other tests. */
const THREADS_TIMEOUT_MS = 60_000;

async function* chunksOf(...chunks: string[]) {
  for (const chunk of chunks) yield new TextEncoder().encode(chunk);
}

/** A thread's module from its source, which finds `parentPort` and `workerData` ready. */
const moduleOf = (source: string) =>
  new URL(
    `data:text/javascript,${encodeURIComponent(
      `import { parentPort, workerData } from 'node:worker_threads'; let count = 0; ${source}`,
    )}`,
  );
/** Shouts each line back; each thread's first batch takes longer than those of the others. */
const SHOUTING = moduleOf(`
  const wait = new Int32Array(new SharedArrayBuffer(4));
  parentPort.on('message', (batch) => {
    if (!count++) Atomics.wait(wait, 0, 0, 100 * workerData.slowness);
    parentPort.postMessage(batch.toUpperCase());
  });
`);

/** A stream that keeps what it gets; while it is held it takes one thing and no more. */
function sink({ isHeld = false } = {}) {
  const state = { text: '', isHeld, release: () => {} };
  const stream = new Writable({
    highWaterMark: 1,
    write(chunk, _, done) {
      state.text += chunk;
      if (!state.isHeld) return setImmediate(done);
      state.release = () => {
        state.isHeld = false;
        done();
      };
    },
  });
  return { state, stream };
}

describe('threads', { timeout: THREADS_TIMEOUT_MS }, () => {
  it('answer in the order of the input', async () => {
    const { state, stream } = sink();
    const lines = Array.from({ length: 1000 }, (_, index) => `line ${index}`);
    const input = chunksOf(...lines.map((line) => `${line}\n`));
    await annotateInThreads(input, stream, { jobs: 3, script: SHOUTING, data: { slowness: 1 } });
    expect(state.text).toBe(lines.map((line) => `${line.toUpperCase()}\n`).join(''));
  });

  it('no input, no answer', async () => {
    const { state, stream } = sink();
    await annotateInThreads(chunksOf(), stream, { jobs: 2, script: SHOUTING, data: { slowness: 0 } });
    expect(state.text).toBe('');
  });

  it('nothing is read while the reader of the answers is slow', async () => {
    const { state, stream } = sink({ isHeld: true });
    const most = 2000;
    let read = 0;
    async function* many() {
      for (; read < most; read += 1) yield new TextEncoder().encode('a line\n');
    }
    const run = annotateInThreads(many(), stream, { jobs: 2, script: SHOUTING, data: { slowness: 0 } });
    while (!state.text) await setTimeout(5);
    // Time enough to go on reading, for a run that would.
    await setTimeout(200);
    expect(state.text).toBe('A LINE\n');
    expect(read).toBeLessThan(20);
    state.release();
    await run;
    expect(state.text).toBe('A LINE\n'.repeat(most));
  });

  it.each([
    ['ends', `parentPort.on('message', () => process.exit(3));`, /thread.*exit code 3/],
    ['throws', `parentPort.on('message', () => { throw new Error('out of luck'); });`, /thread.*out of luck/],
    ['cannot start', `throw new Error('no lexicon');`, /thread.*no lexicon/],
  ])('one that %s breaks the run off with a message', async (_, source, message) => {
    const { stream } = sink();
    // An input that goes on for ever must not keep the run from ending.
    async function* waiting() {
      yield new TextEncoder().encode('a\n');
      await new Promise(() => {});
    }
    const run = annotateInThreads(waiting(), stream, { jobs: 2, script: moduleOf(source), data: {} });
    await expect(run).rejects.toThrow(message);
  });
});
