/**
 * One sample: one contestant in one page that nobody has run anything in. A reader pays the first run, so there is no
 * second one. In: a page and what to run in it. Out: milliseconds.
 */
import type { Page as BrowserPage } from 'puppeteer-core';
import type { Session } from '../setup/launch.ts';
import type { Contestant } from './contestants.ts';
import type { BenchPage } from './pages.ts';

export interface Sample {
  /** From handing the first script to the browser until everything found is handed to the painter. */
  ms: number;
  /** Of these, reading, compiling and starting the scripts. */
  loadMs: number;
  /** The layout that follows, where elements were put into the page. */
  layoutMs: number;
  found: number;
}

/** Whoever takes longer is not waited for. */
const PATIENCE_MS = 30_000;

let opened = 0;

/** A tab of its own, on a host of its own: browsers keep compiled scripts by process, and give each site one. */
export async function freshPage(session: Session, id: string): Promise<BrowserPage> {
  opened += 1;
  return session.newPage(`http://sample-${opened}.localhost/${id}`);
}

/** Headers that let a page have a clock of microseconds. */
const PRECISE = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/** What the test server answers with, for each page. */
export function served(pages: BenchPage[]): Record<string, () => { headers: Record<string, string>; body: string }> {
  return Object.fromEntries(pages.map(({ id, html }) => [`/${id}`, () => ({ headers: PRECISE, body: html })]));
}

/** Runs one contestant once; undefined when it took longer than anybody would wait. */
export async function sample(session: Session, contestant: Contestant, page: BenchPage): Promise<Sample | undefined> {
  const { scripts, names, kind } = await contestant.load(page);
  const tab = await freshPage(session, page.id);
  const unique = scripts.map((script) => `${script}\n//${opened}`);
  const running = tab.evaluate(runInPage, unique, names, kind).catch((error: Error) => error);
  const result = await Promise.race([running, new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE_MS))]);
  await tab.close().catch(() => undefined);
  if (result instanceof Error) throw new Error(`${contestant.id} on ${page.id}: ${result.message}`);
  return result;
}

/**
 * Sent to the page as text: it can use nothing from this file. The extension's scripts get a stand-in for the browser's
 * own API and run without waiting for idle moments, so that what is measured is work and not waiting.
 */
async function runInPage(scripts: string[], names: string[], kind: 'extension' | 'function'): Promise<Sample> {
  const turn = () =>
    new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(0);
    });
  const world = globalThis as unknown as {
    contestant?: { run(names: string[]): number | Promise<number> };
    chrome?: unknown;
    browser?: unknown;
  };
  let told: (found: number) => void = () => undefined;
  let suspected = false;
  const painted = new Promise<number>((resolve) => {
    told = resolve;
  });
  if (kind === 'extension') {
    const answers: Record<string, (message: { count?: number }) => unknown> = {
      'story-suspected': () => {
        suspected = true;
        return true;
      },
      preferences: () => ({ paused: false, underline: 'dotted', unmarked: [] }),
      'page-read': ({ count = 0 }) => told(count),
    };
    const forever = new Promise(() => undefined);
    const runtime = {
      id: 'bench',
      getURL: (file: string) => file,
      sendMessage: (message: { type: string; count?: number }) =>
        answers[message.type] ? Promise.resolve(answers[message.type]!(message)) : forever,
      onMessage: { addListener: () => undefined, removeListener: () => undefined },
    };
    Object.assign(world, { chrome: { runtime }, browser: { runtime } });
    const now = (work: () => void) => queueMicrotask(work);
    Object.assign(globalThis, { requestIdleCallback: now });
    Object.defineProperty(globalThis, 'scheduler', { value: { yield: () => Promise.resolve() } });
  }
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
  document.body.getBoundingClientRect();

  const elements = scripts.map((text) => Object.assign(document.createElement('script'), { textContent: text }));
  let ms = 0;
  let loadMs = 0;
  let found = 0;
  for (const [index, element] of elements.entries()) {
    const begun = performance.now();
    document.head.append(element);
    const loaded = performance.now();
    if (kind === 'function') found = await world.contestant!.run(names);
    // Without pauses, all work of the extension is done before the next turn. The reader tells how much it has painted.
    else found = await Promise.race([painted, turn().then(() => 0)]);
    ms += performance.now() - begun;
    loadMs += loaded - begun;
    if (kind === 'extension' && index === 0) {
      found = Number(suspected);
      if (!suspected) break;
    }
  }
  const before = performance.now();
  document.body.getBoundingClientRect();
  return { ms, loadMs, layoutMs: performance.now() - before, found };
}
