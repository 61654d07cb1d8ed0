/**
 * Who is measured side by side, in one page each. Every one of them starts from its own script, so that reading and
 * compiling it count, and ends when what it found is painted.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserName } from '../setup/browsers.ts';
import { bundleOf } from './bundle.ts';
import { allNames, lexiconSize, namesFor } from './names.ts';
import type { BenchPage } from './pages.ts';

/** What runs in the page: scripts one after the other, and names for those that take names. */
interface Load {
  scripts: string[];
  names: string[];
  /** `extension` scripts end by a message; all others by returning from `run(names)`. */
  kind: 'extension' | 'function';
}

export interface Contestant {
  id: string;
  label: string;
  /** How many names it looks for; 0 where that means nothing. */
  names: number;
  /** Whether it has anything to do on such a page. */
  takes(page: BenchPage): boolean;
  load(page: BenchPage): Promise<Load>;
}

const OUTPUT = path.resolve(process.env.BENCH_OUTPUT ?? path.join(import.meta.dirname, '../../.output'));

/** The folder of the test build that is measured. */
export function builtFor(browser: BrowserName): string {
  return path.join(OUTPUT, `${browser === 'firefox' ? 'firefox' : 'chrome'}-mv3-test`);
}

/** What mark.js and its like are used with in practice; beyond it they take minutes. */
const FEW = 200;
/** Below the whole lexicon, with which one expression takes minutes on a long page. */
const MANY = 2000;
/** fuse.js goes through all sentences for each name. */
const FEWEST = 20;

/** Everybody, the floor first. */
export function contestants(browser: BrowserName): Contestant[] {
  const built = (file: string) => readFileSync(path.join(builtFor(browser), file), 'utf8');
  const scout = built('scout.js');
  const reader = built('reader.js');
  const compared = (id: string, label: string, count: number): Contestant => ({
    id,
    label,
    names: count,
    takes: () => true,
    load: async ({ html }) => ({
      scripts: [await bundleOf(id)],
      names: count > MANY ? allNames() : count ? namesFor(html, count) : [],
      kind: 'function',
    }),
  });
  const own = (id: string, label: string, scripts: string[], takes: Contestant['takes']): Contestant => ({
    id,
    label,
    names: lexiconSize(),
    takes,
    load: async () => ({ scripts, names: [], kind: 'extension' }),
  });
  return [
    compared('floor', 'floor: each character read once', 0),
    own('scout', 'this extension, page about something else', [scout], ({ story }) => story === false),
    own('reader', 'this extension, page about the story', [scout, reader], ({ story }) => story !== false),
    compared('mark', 'mark.js', FEW),
    compared('find-and-replace', 'find-and-replace-dom-text', FEW),
    compared('flat-expression', 'one flat regular expression', MANY),
    compared('aho-corasick', 'modern-ahocorasick', allNames().length),
    compared('fuse', 'fuse.js over sentences', FEWEST),
  ];
}
