/** Everything that is measured in one browser. */
import type { BrowserName } from '../setup/browsers.ts';
import { launch } from '../setup/launch.ts';
import { serve } from '../setup/server.ts';
import { builtFor, contestants } from './contestants.ts';
import { enduranceOf } from './endurance.ts';
import { changesOf, judgingOf, stagesOf } from './engine.ts';
import { growthOf } from './growth.ts';
import { inPage } from './installed.ts';
import { waitsOf } from './interaction.ts';
import type { Options } from './options.ts';
import { newsPage, pagesOf } from './pages.ts';
import type { BrowserReport, Cell, InPage } from './report.ts';
import { served } from './sample.ts';
import { sideBySide } from './side-by-side.ts';

/** The size whose single steps are told. */
const STEPS_AT = 100;
const WAITS_AT = 30;
const TIMES = 10;

/** @param say - Told what is being measured: a whole run takes a while. */
export async function measure(
  name: BrowserName,
  options: Options,
  say: (what: string) => void,
): Promise<BrowserReport> {
  const { samples, fewSamples, growthFrom } = options;
  const pages = pagesOf(options.sizes, options.pages);
  const bare = { short: newsPage(growthFrom, true, 0), long: newsPage(growthFrom * TIMES, true, 0) };
  const server = await serve({ pages: served([...pages, bare.short, bare.long]) });
  const plain = await launch(name, { ...server });
  const installed = await launch(name, { extension: builtFor(name), ...server });
  try {
    const cells: Cell[] = [];
    for (const page of pages) {
      say(`side by side: ${page.id}`);
      cells.push(...(await sideBySide(plain, contestants(name), page, samples)));
    }
    say('step by step');
    const [related, unrelated] = [`related-${STEPS_AT}`, `unrelated-${STEPS_AT}`];
    const steps = {
      page: related,
      scout: await stagesOf(plain, 'scout-engine', unrelated, samples),
      reader: await stagesOf(plain, 'engine', related, samples),
    };
    say('changes and growth');
    const changed = `related-${WAITS_AT}`;
    const changes = {
      'scout: 1,000 new texts': await judgingOf(plain, unrelated, fewSamples),
      'reader: 1,000 texts changed in place': await changesOf(plain, changed, 'in-place', fewSamples),
      'reader: 1,000 paragraphs added': await changesOf(plain, changed, 'added', fewSamples),
    };
    const ids = { short: bare.short.id, long: bare.long.id, furnished: changed };
    const growth = (await attempt(growthOf(plain, ids, fewSamples), say)) ?? [];
    const seen: InPage[] = [];
    if (name === 'chromium') {
      for (const page of pages) {
        say(`installed: ${page.id}`);
        const one = await attempt(inPage(installed, plain, page, fewSamples), say);
        if (one) seen.push(one);
      }
    }
    say('card, popup, search');
    const waits = await attempt(waitsOf(installed, changed), say);
    if (name === 'chromium') say('a storm of changes, and 200 stories in one page');
    const endurance = name === 'chromium' ? await attempt(enduranceOf(installed, plain, changed), say) : undefined;
    return {
      browser: name,
      version: await plain.browser.version(),
      cells,
      steps,
      changes,
      growth,
      inPage: seen,
      waits,
      endurance,
    };
  } finally {
    await Promise.all([plain.close(), installed.close(), server.close()]);
  }
}

/** What fails leaves a gap in the report, and an hour of other measurements as they are. */
async function attempt<T>(work: Promise<T>, say: (what: string) => void): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    say(`not measured: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
    return undefined;
  }
}
