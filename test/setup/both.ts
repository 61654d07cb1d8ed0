import { afterAll, beforeAll, describe, test } from 'vitest';
import { BROWSER_NAMES, type BrowserName } from './browsers.ts';
import { type LaunchOptions, launch, type Session } from './launch.ts';
import { type ServeOptions, serve, type TestServer } from './server.ts';

/** Set by `npm test`. */
const IS_SHORT = process.env.SHORT_RUN === '1';

/** A browser with a local server behind every host, started before a suite's tests and closed after them. */
export interface Stage {
  session: Session;
  server: TestServer;
}

/**
 * Declares the same suite for Chromium and for Firefox.
 *
 * @param subject - What the tests show; the browser's name is added.
 * @param options - What to serve, the extension to install, by browser, and for long suites the browser in which
 *   `npm test` runs them, which has ten minutes; `npm run test:e2e` runs all in both.
 * @param tests - Declares the tests; calls `stage()` inside them.
 */
export function inBothBrowsers(
  subject: string,
  options: ServeOptions & { extension?: (name: Session['name']) => string; mainly?: BrowserName },
  tests: (stage: () => Stage) => void,
): void {
  const names = browsersOfRun().filter((name) => !IS_SHORT || !options.mainly || name === options.mainly);
  if (!names.length) test.skip(`${subject}: in ${options.mainly} only, where the run is to be short`);
  describe.each(names)(`${subject} in %s`, (name) => {
    let stage: Stage | undefined;
    beforeAll(async () => {
      const server = await serve(options);
      const extension = options.extension?.(name);
      const launching: LaunchOptions = {
        port: server.port,
        tlsPort: server.tlsPort,
        ...(extension ? { extension } : {}),
      };
      stage = { server, session: await launch(name, launching) };
    });
    afterAll(async () => {
      await stage?.session.close();
      await stage?.server.close();
    });
    tests(() => {
      if (!stage) throw new Error('the browser has not started');
      return stage;
    });
  });
}

/**
 * Both, or the one that the environment variable ONLY_BROWSER names: two runs, one for each, take half the time.
 *
 * @throws When ONLY_BROWSER names no browser, so that a typing error does not pass for a run without failures.
 */
function browsersOfRun(): BrowserName[] {
  const wanted = process.env.ONLY_BROWSER;
  const names = BROWSER_NAMES.filter((name) => !wanted || name === wanted);
  if (!names.length) throw new Error(`ONLY_BROWSER is "${wanted}"; it must be one of ${BROWSER_NAMES.join(', ')}`);
  return names;
}
