import { existsSync } from 'node:fs';
import path from 'node:path';
import { serve } from '../setup/server.ts';

const SAMPLE = path.resolve(import.meta.dirname, '../fixtures/articles/treaty-signing.html');

/** What the demo opens. */
export interface Target {
  url: string;
  close(): Promise<void>;
}

/**
 * Makes an address out of what the person gave: a URL stays, a file is served from its folder, and
 * nothing means the sample article.
 */
export async function findTarget(given?: string): Promise<Target> {
  if (given && /^https?:\/\//i.test(given)) return { url: given, close: async () => {} };
  // npm runs scripts from the root of the repository; INIT_CWD is where the person stands.
  const file = given ? path.resolve(process.env.INIT_CWD ?? '.', given) : SAMPLE;
  if (!existsSync(file)) throw new Error(`There is no file ${file}, and it is not an http(s) address either.`);
  const server = await serve({ dir: path.dirname(file) });
  return { url: `${server.origin}/${encodeURIComponent(path.basename(file))}`, close: server.close };
}
