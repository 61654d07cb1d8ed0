import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';

/** The first Firefox whose `caretPositionFromPoint` looks into shadow roots, which the reader needs. */
export const OLDEST_FIREFOX = 150;

/** Whether a Firefox program is one the extension supports. */
export function isNewEnough(program: string): boolean {
  return (firefoxVersion(program) ?? 0) >= OLDEST_FIREFOX;
}

/** The major version of a Firefox program, or `undefined` when it does not say. */
function firefoxVersion(program: string): number | undefined {
  const folder = path.dirname(realpathSync(program));
  // Reading the file takes no time; starting Firefox does, and on Windows it prints nothing.
  const ini = [`${folder}/application.ini`, `${folder}/../Resources/application.ini`].find(existsSync);
  const text = ini ? readFileSync(ini, 'utf8') : spawnSync(program, ['--version'], { encoding: 'utf8' }).stdout;
  const version = /(?:^Version=|Firefox )(\d+)/m.exec(text ?? '')?.[1];
  return version === undefined ? undefined : Number(version);
}
