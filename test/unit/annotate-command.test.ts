/** The command `annotate` as a process: with one thread or several the same bytes, exit codes, and manners in a pipe. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ARTICLES } from './support/articles.ts';
import { type Run, runCli } from './support/run-cli.ts';

/** A process that starts threads, on a machine that runs other tests. */
const PROCESS_TIMEOUT_MS = 60_000;

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
  const input = Array.from({ length: 4 }, () => lines.join('\n')).join('\n');

  it.each([[[]], [['--no-facts']]])('%j: two threads answer as one does, byte for byte', (options) => {
    const [one, two] = ['1', '2'].map((jobs) => runCli('annotate', [...options, '--jobs', jobs], input)) as [Run, Run];
    expect([one.code, two.code, one.stderr, two.stderr]).toEqual([0, 0, '', '']);
    expect(one.stdout.trimEnd().split('\n')).toHaveLength(4 * (lines.length - 1));
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
