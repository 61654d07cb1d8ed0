/**
 * The extension as it is installed, in pages of a news site: what its scripts take by the browser's own trace, tasks that
 * keep the page waiting, memory. Chromium only; Firefox has no such trace for a driver, no long tasks and no heap size.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page as Tab } from 'puppeteer-core';
import type { Session } from '../setup/launch.ts';
import { waitForMarks } from '../setup/reader.ts';
import type { InPage } from './report.ts';
import { median } from './statistics.ts';
import { CATEGORIES, spentIn } from './trace.ts';

/** The scout reads while the page is idle and tells nobody when it has done. */
const QUIET_MS = 2000;
const PATIENCE_MS = 60_000;

/** Tasks of more than 50 ms since somebody began to watch. */
export interface LongTasks {
  count: number;
  longestMs: number;
}

/** A page that the built-in list of sites has; nothing leaves this machine. */
export function addressOf(pageId: string): string {
  return `https://www.reuters.com/${pageId}`;
}

/** One page, with the extension and without. */
export async function inPage(
  session: Session,
  without: Session,
  page: { id: string; story: boolean | undefined },
  samples: number,
): Promise<InPage> {
  const seen: Awaited<ReturnType<typeof visit>>[] = [];
  const bare: Awaited<ReturnType<typeof visit>>[] = [];
  for (let index = 0; index < samples; index += 1) {
    seen.push(await visit(session, page.id, page.story === true));
    bare.push(await visit(without, page.id, false));
  }
  const middle = (of: (one: (typeof seen)[number]) => number, from = seen) => median(from.map(of));
  return {
    page: page.id,
    scoutMs: middle(({ scout }) => scout.runMs + scout.compileMs),
    readerMs: middle(({ reader }) => reader.runMs + reader.compileMs),
    compileMs: middle(({ scout, reader }) => scout.compileMs + reader.compileMs),
    longTasks: middle(({ tasks }) => tasks.count),
    longestTaskMs: middle(({ tasks }) => tasks.longestMs),
    longTasksWithout: middle(({ tasks }) => tasks.count, bare),
    longestTaskWithoutMs: middle(({ tasks }) => tasks.longestMs, bare),
    heapAdded: middle(({ heap }) => heap) - middle(({ heap }) => heap, bare),
  };
}

async function visit(session: Session, pageId: string, hasMarks: boolean) {
  const tab = await session.newPage();
  await tab.evaluateOnNewDocument(watchLongTasks);
  await tab.tracing.start({ categories: CATEGORIES });
  await tab.goto(addressOf(pageId));
  if (hasMarks) await waitForMarks(tab, PATIENCE_MS);
  await sleep(QUIET_MS);
  const trace = (await tab.tracing.stop()) ?? new Uint8Array();
  const tasks = (await tab.evaluate('globalThis.longTasks')) as LongTasks;
  const heap = await heapOf(tab);
  await tab.close();
  return { scout: spentIn(trace, '/scout.js'), reader: spentIn(trace, '/reader.js'), tasks, heap };
}

/** Bytes in use by all scripts of the page's process, content scripts included, after a collection. */
export async function heapOf(tab: Tab): Promise<number> {
  const client = await tab.createCDPSession();
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  await client.detach();
  return usedSize;
}

/** Sent to the page as text. Tasks count whoever's script they run. */
export function watchLongTasks(): void {
  const tasks = { count: 0, longestMs: 0 };
  Object.assign(globalThis, { longTasks: tasks });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      tasks.count += 1;
      tasks.longestMs = Math.max(tasks.longestMs, duration);
    }
  }).observe({ type: 'longtask', buffered: true });
}
