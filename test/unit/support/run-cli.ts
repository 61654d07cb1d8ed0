/** Runs a command of `data/cli/` as a newsroom would: a process with text in and text out. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const CLI = join(import.meta.dirname, '../../../data/cli');
const MOST_OUTPUT_BYTES = 64 * 1024 * 1024;

export interface Run {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** @param command file name in `data/cli/` without ending */
export function runCli(command: string, args: string[] = [], input = ''): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(CLI, `${command}.ts`), ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: MOST_OUTPUT_BYTES,
  });
  return { code: status, stdout, stderr };
}
