/**
 * What a page that never rests costs: a storm of changes, and a site that swaps its article without loading a page. With
 * the installed extension, in Chromium, which tells long tasks and memory.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page as Tab } from 'puppeteer-core';
import type { Session } from '../setup/launch.ts';
import { waitForMarks } from '../setup/reader.ts';
import { addressOf, heapOf, type LongTasks, watchLongTasks } from './installed.ts';
import type { Endurance } from './report.ts';

const STORM_CHANGES = 20_000;
const STORM_MS = 10_000;
const STORM_STEPS = 200;
/** Who is named by the last changes; each name in a paragraph of its own. */
const NEWCOMERS = ['Human Rights Watch', 'Access Now', 'Interpol', 'Article 19', 'Privacy International', 'Europol'];
const PATIENCE_MS = 60_000;
/** Marks that have not changed for so long are final. */
const QUIET_MS = 3000;
const NAVIGATIONS = 200;
/** By then everything that is made once has been made. */
const FIRST_NAVIGATIONS = 20;
const BETWEEN_MS = 150;

/** @param without - The same browser without the extension, in which the page's own tasks show. */
export async function enduranceOf(session: Session, without: Session, pageId: string): Promise<Endurance> {
  const storm = await stormIn(session, pageId, true);
  const calm = await stormIn(without, pageId, false);
  return {
    changes: STORM_CHANGES,
    longestTaskMs: storm.longestMs,
    longTasks: storm.count,
    longestTaskWithoutMs: calm.longestMs,
    settledAfterMs: storm.settledAfterMs,
    navigations: NAVIGATIONS,
    ...(await navigationsIn(session, pageId)),
  };
}

async function stormIn(session: Session, pageId: string, hasMarks: boolean) {
  const tab = await session.newPage(addressOf(pageId));
  if (hasMarks) await waitForMarks(tab, PATIENCE_MS);
  await sleep(QUIET_MS);
  await tab.evaluate(watchLongTasks);
  const settledAfterMs = (await tab.evaluate(storm, {
    changes: STORM_CHANGES,
    duration: STORM_MS,
    steps: STORM_STEPS,
    names: NEWCOMERS,
    quiet: QUIET_MS,
  })) as number;
  const tasks = (await tab.evaluate('globalThis.longTasks')) as LongTasks;
  await tab.close();
  return { ...tasks, settledAfterMs };
}

async function navigationsIn(session: Session, pageId: string) {
  const tab = await session.newPage(addressOf(pageId));
  await waitForMarks(tab, PATIENCE_MS);
  await navigate(tab, FIRST_NAVIGATIONS);
  const heapAfterFirst = await heapOf(tab);
  await navigate(tab, NAVIGATIONS - FIRST_NAVIGATIONS);
  const heapAfterAll = await heapOf(tab);
  await tab.close();
  return { heapAfterFirst, heapAfterAll };
}

async function navigate(tab: Tab, times: number): Promise<void> {
  await tab.evaluate(swapArticles, times, BETWEEN_MS);
  await sleep(QUIET_MS);
}

// The functions below run in the page, sent there as text: they can use nothing from this file.

interface Storm {
  changes: number;
  duration: number;
  steps: number;
  names: string[];
  quiet: number;
}

/** Changes texts and adds some, then waits until the marks stay; resolves to how long after the end they last changed. */
async function storm({ changes, duration, steps, names, quiet }: Storm): Promise<number> {
  const texts = [...document.querySelectorAll('li a, aside p, aside h3')];
  const article = document.querySelector('article')!;
  const begun = performance.now();
  let done = 0;
  for (let step = 1; step <= steps; step += 1) {
    for (; done < (changes * step) / steps; done += 1) {
      texts[(done * 7) % texts.length]!.textContent = `Quarterly figures ${done}`;
    }
    if (step > steps - names.length) {
      const paragraph = document.createElement('p');
      paragraph.textContent = `${names[steps - step]} asked the delegates to wait with the vote on the convention.`;
      article.append(paragraph);
    }
    await new Promise((resolve) =>
      setTimeout(resolve, Math.max(0, begun + (duration * step) / steps - performance.now())),
    );
  }
  const ended = performance.now();
  let lastChange = ended;
  let before = '';
  while (performance.now() - lastChange < quiet) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const now = [...CSS.highlights].map(([name, { size }]) => `${name} ${size}`).join();
    if (now !== before && before) lastChange = performance.now();
    before = now;
  }
  return lastChange - ended;
}

/** As sites do that load the next story into the same page. */
async function swapArticles(times: number, pause: number): Promise<void> {
  const main = document.querySelector('main')!;
  const markup = main.innerHTML;
  for (let time = 0; time < times; time += 1) {
    history.pushState({}, '', `#story-${time}`);
    main.innerHTML = markup;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
