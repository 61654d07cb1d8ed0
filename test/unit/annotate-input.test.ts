/** What `annotate` is told by its options, and how the bytes that it gets become lines. */
import { availableParallelism } from 'node:os';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../data/cli/annotate-lines.ts';
import { readOptions } from '../../data/cli/annotate-options.ts';

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
