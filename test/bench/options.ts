/** What the command line asks for. */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { BROWSER_NAMES, type BrowserName } from '../setup/browsers.ts';

export interface Options {
  quick: boolean;
  browsers: BrowserName[];
  /** Sizes of the pages in kB of text. */
  sizes: number[];
  samples: number;
  /** Samples of measurements that open a page for half a minute or give a middle of many things by themselves. */
  fewSamples: number;
  /** Growth is measured from this many kB of text to ten times as many. */
  growthFrom: number;
  /** A folder of saved pages. */
  pages: string | undefined;
  json: string | undefined;
  chart: string | undefined;
}

/** Reads arguments; environment variables say where things lie. @throws On an option that there is not. */
export function optionsOf(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      quick: { type: 'boolean', default: false },
      browser: { type: 'string' },
      json: { type: 'string' },
      chart: { type: 'string' },
    },
  });
  const { quick, browser, json, chart } = values;
  const browsers = BROWSER_NAMES.filter((name) => !browser || name === browser);
  if (!browsers.length) throw new Error(`--browser is "${browser}"; it must be one of ${BROWSER_NAMES.join(', ')}`);
  return {
    quick,
    browsers,
    sizes: quick ? [30, 100] : [3, 30, 100, 500],
    samples: quick ? 3 : 9,
    fewSamples: quick ? 1 : 5,
    growthFrom: quick ? 10 : 30,
    pages: process.env.PAGES ? path.resolve(process.env.PAGES) : undefined,
    json: json ? path.resolve(json) : undefined,
    chart: chart ? path.resolve(chart) : undefined,
  };
}
