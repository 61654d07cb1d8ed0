/**
 * The extension's finding, step by step and under growth: `in-page/engine.ts` in fresh pages. In: a running browser and
 * pages. Out: medians in milliseconds.
 */
import type { Session } from '../setup/launch.ts';
import { bundleOf } from './bundle.ts';
import { freshPage } from './sample.ts';
import { median, medians } from './statistics.ts';

interface Engine {
  stages(names?: string): Record<string, number>;
  changes(kind: 'in-place' | 'added', count: number): Promise<number>;
  judge(count: number): number;
}
declare const contestant: Engine;

const LOADING = 'script: read, compiled, started';
/** What the cost of changes is told for. */
export const CHANGES = 1000;

let loaded = 0;

/** Runs `work` in fresh pages, after the script with its own first run has been loaded. */
async function inFreshPages<T>(
  session: Session,
  pageId: string,
  bundle: string,
  count: number,
  work: (tab: Awaited<ReturnType<typeof freshPage>>, loadMs: number) => Promise<T>,
): Promise<T[]> {
  const results: T[] = [];
  const code = await bundleOf(bundle);
  for (let index = 0; index < count; index += 1) {
    const tab = await freshPage(session, pageId);
    loaded += 1;
    const loadMs = await tab.evaluate((text) => {
      const element = Object.assign(document.createElement('script'), { textContent: text });
      const begun = performance.now();
      document.head.append(element);
      return performance.now() - begun;
    }, `${code}\n//engine ${loaded}`);
    results.push(await work(tab, loadMs));
    await tab.close();
  }
  return results;
}

/** What each step costs at its first run, for the reader or the scout. */
export async function stagesOf(
  session: Session,
  part: 'engine' | 'scout-engine',
  pageId: string,
  samples: number,
  names?: string,
): Promise<Record<string, number>> {
  const all = await inFreshPages(session, pageId, part, samples, async (tab, loadMs) => ({
    [LOADING]: loadMs,
    ...(await tab.evaluate((text) => contestant.stages(text), names)),
  }));
  return medians(all);
}

/** What the scout takes to look at 1,000 texts that came later. */
export async function judgingOf(session: Session, pageId: string, samples: number): Promise<number> {
  return median(
    await inFreshPages(session, pageId, 'scout-engine', samples, (tab) =>
      tab.evaluate((count) => contestant.judge(count), CHANGES),
    ),
  );
}

/** Reading again after changes, in place or at the end of the article. */
export async function changesOf(
  session: Session,
  pageId: string,
  kind: 'in-place' | 'added',
  samples: number,
  count = CHANGES,
): Promise<number> {
  return median(
    await inFreshPages(session, pageId, 'engine', samples, (tab) =>
      tab.evaluate((how, many) => contestant.changes(how, many), kind, count),
    ),
  );
}
