/** `annotate --jobs`: the same answers in the same order, however many threads, however slow any of them is. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { annotateInThreads } from '../../data/cli/annotate-jobs.ts';
import { linesOf } from '../../data/cli/annotate-lines.ts';
import { readOptions } from '../../data/cli/annotate-options.ts';
import { ARTICLES } from './support/articles.ts';
import { runCli } from './support/run-cli.ts';

/** A process that starts threads, on a machine that runs other tests. */
const PROCESS_TIMEOUT_MS = 60_000;

describe('options', () => {
  it.each([
    [[], { jobs: 1, facts: true, help: false }],
    [['--no-facts'], { jobs: 1, facts: false, help: false }],
    [['--jobs', '3'], { jobs: 3, facts: true, help: false }],
    [['--jobs=3', '--no-facts'], { jobs: 3, facts: false, help: false }],
    [['--jobs'], { jobs: availableParallelism(), facts: true, help: false }],
    [['--jobs', '--no-facts'], { jobs: availableParallelism(), facts: false, help: false }],
    [['--jobs', '0'], { jobs: availableParallelism(), facts: true, help: false }],
    [['--help'], { jobs: 1, facts: true, help: true }],
  ])('%j', (args, options) => {
    expect(readOptions(args)).toEqual(options);
  });

  it.each([
    [['--jobs', 'two'], /--jobs must be a whole number.*"two"/],
    [['--jobs', '-1'], /--jobs/],
    [['--jobs=1.5'], /--jobs must be a whole number/],
    [['--jobs=1e9'], /--jobs must be a whole number/],
    [['--jobs', '100000'], /--jobs must be a whole number/],
    [['--fact'], /--fact/],
    [['articles.jsonl'], /articles\.jsonl/],
  ])('%j is refused, and said to be', (args, message) => {
    expect(() => readOptions(args)).toThrow(message);
  });
});

async function* chunksOf(...chunks: (string | Uint8Array)[]) {
  for (const chunk of chunks) yield typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk;
}

async function groupsOf(...chunks: (string | Uint8Array)[]): Promise<string[][]> {
  return Array.fromAsync(linesOf(chunksOf(...chunks)));
}

describe('lines', () => {
  it.each([
    ['each on its own', ['a\nb\n'], ['a', 'b']],
    ['the last without an end', ['a\nb'], ['a', 'b']],
    ['ended as in Windows', ['a\r\nb\r', '\nc\r\n'], ['a', 'b', 'c']],
    ['none but empty ones', ['\n \n\t\r\n'], []],
    ['cut into pieces', ['a', 'b', 'c\nd', 'e'], ['abc', 'de']],
    ['with a byte order mark before them', ['\uFEFFa\nb'], ['a', 'b']],
    ['with separators that JSON allows in text', ['"a\u2028b\u0085c"\nd'], ['"a\u2028b\u0085c"', 'd']],
    ['of no input', [], []],
  ])('%s', async (_, chunks, lines) => {
    expect((await groupsOf(...chunks)).flat()).toEqual(lines);
  });

  it('a character may be cut in two', async () => {
    const bytes = new TextEncoder().encode('😀é\n');
    const single = Array.from(bytes, (byte) => Uint8Array.of(byte));
    expect(await groupsOf(...single)).toEqual([['😀é']]);
  });

  it('what has arrived is handed on without waiting for more', async () => {
    expect(await groupsOf('a\nb\nc', 'd\n', 'e')).toEqual([['a', 'b'], ['cd'], ['e']]);
  });
});

/** A thread's module from its source, which finds `parentPort` and `workerData` ready. */
const moduleOf = (source: string) =>
  new URL(
    `data:text/javascript,${encodeURIComponent(
      `import { parentPort, workerData } from 'node:worker_threads'; let count = 0; ${source}`,
    )}`,
  );
/** Shouts each line back; the batches of one thread take longer than those of the others. */
const SHOUTING = moduleOf(`
  parentPort.on('message', (batch) => setTimeout(() => parentPort.postMessage(batch.toUpperCase()), count++ ? 0 : 50));
`);

/** A stream that keeps what it gets, and takes the next when told to. */
function sink({ isSlow = false } = {}) {
  const state = { text: '', release: () => {} };
  const stream = new Writable({
    highWaterMark: 1,
    write(chunk, _, done) {
      state.text += chunk;
      if (isSlow) state.release = done;
      else setImmediate(done);
    },
  });
  return { state, stream };
}

describe('threads', { timeout: PROCESS_TIMEOUT_MS }, () => {
  it('answer in the order of the input', async () => {
    const { state, stream } = sink();
    const lines = Array.from({ length: 1000 }, (_, index) => `line ${index}`);
    const input = chunksOf(...lines.map((line) => `${line}\n`));
    await annotateInThreads(input, stream, { jobs: 3, script: SHOUTING, data: {} });
    expect(state.text).toBe(lines.map((line) => `${line.toUpperCase()}\n`).join(''));
  });

  it('no input, no answer', async () => {
    const { state, stream } = sink();
    await annotateInThreads(chunksOf(), stream, { jobs: 2, script: SHOUTING, data: {} });
    expect(state.text).toBe('');
  });

  it('nothing is read while the reader of the answers is slow', async () => {
    const { state, stream } = sink({ isSlow: true });
    let read = 0;
    async function* endless() {
      for (; read < 10_000; read += 1) yield new TextEncoder().encode('a line\n');
    }
    const run = annotateInThreads(endless(), stream, { jobs: 2, script: SHOUTING, data: {} });
    // Enough for everything that is allowed to be under way.
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(state.text).toBe('A LINE\n');
    expect(read).toBeLessThan(20);
    const atRest = read;
    stream.end();
    state.release();
    await expect(run).rejects.toThrow();
    expect(read).toBeLessThan(atRest + 20);
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

describe('the command', { timeout: PROCESS_TIMEOUT_MS }, () => {
  const texts = Object.values(ARTICLES).map((article) => [article].flat().join('\n\n'));
  const lines = [
    ...texts.map((text, id) => JSON.stringify({ id, text })),
    '{"id": "cut off',
    JSON.stringify({ id: 'no-text' }),
    '',
    ...texts.map((text, id) => JSON.stringify({ id: `again ${id}`, title: text.slice(0, 60), text, lang: 'en' })),
    JSON.stringify({ id: 'separator', text: 'The UN Cybercrime Convention\u2028was signed in Hanoi.' }),
  ];
  const input = Array.from({ length: 12 }, () => lines.join('\n')).join('\n');

  it.each([[[]], [['--no-facts']]])('%j: two threads answer as one does, byte for byte', (options) => {
    const [one, two] = ['1', '2'].map((jobs) => runCli('annotate', [...options, '--jobs', jobs], input)) as [
      ReturnType<typeof runCli>,
      ReturnType<typeof runCli>,
    ];
    expect([one.code, two.code, one.stderr, two.stderr]).toEqual([0, 0, '', '']);
    expect(one.stdout.trimEnd().split('\n')).toHaveLength(12 * (lines.length - 1));
    expect(two.stdout === one.stdout).toBe(true);
  });

  it('a bad option ends it with code 2 and a message, before anything is read', () => {
    const { code, stdout, stderr } = runCli('annotate', ['--jobs', 'many'], input);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^annotate: --jobs must be .*"many".*--help.*\n$/);
  });

  it('--help says how it is used', () => {
    const { code, stdout, stderr } = runCli('annotate', ['--help']);
    expect([code, stderr]).toEqual([0, '']);
    for (const option of ['--jobs', '--no-facts', '"text"']) expect(stdout).toContain(option);
  });

  const start = (...args: string[]) =>
    spawn(process.execPath, [path.join(import.meta.dirname, '../../data/cli/annotate.ts'), ...args]);

  it.each(['1', '2'])('with %s job(s) it answers a line before it is sent the next', async (jobs) => {
    const child = start('--no-facts', '--jobs', jobs);
    for (const id of [1, 2]) {
      child.stdin.write(`${JSON.stringify({ id, text: 'UNODC' })}\n`);
      const [answer] = await once(child.stdout, 'data');
      expect(JSON.parse(String(answer)).id).toBe(id);
    }
    child.stdin.end();
    expect((await once(child, 'exit'))[0]).toBe(0);
  });

  it.each(['1', '2'])('with %s job(s) it ends quietly when its reader has seen enough', async (jobs) => {
    const child = start('--no-facts', '--jobs', jobs);
    let complaints = '';
    child.stderr.on('data', (data) => {
      complaints += data;
    });
    // It goes away in the middle of our writing, which is as it should be.
    child.stdin.on('error', () => {});
    child.stdin.write(`${input}\n`.repeat(20));
    await once(child.stdout, 'data');
    child.stdout.destroy();
    expect((await once(child, 'exit'))[0]).toBe(0);
    expect(complaints).toBe('');
  });
});
