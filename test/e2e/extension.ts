import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../setup/browsers.ts';
import type { Session } from '../setup/launch.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** The folder of a build. @throws When it has not been built, with the command that does. */
export function buildOf(name: BrowserName, mode: 'test' | 'production' = 'test'): string {
  const folder = `${name === 'chromium' ? 'chrome' : 'firefox'}-mv3${mode === 'test' ? '-test' : ''}`;
  const dir = path.join(ROOT, '.output', folder);
  if (!existsSync(path.join(dir, 'manifest.json'))) {
    throw new Error(`.output/${folder} is missing: run "npm run ${mode === 'test' ? 'build:test' : 'build'}" first`);
  }
  return dir;
}

/** The text of one of the project's own sample articles. */
export function article(name: string): string {
  return readFileSync(path.join(ROOT, 'test/fixtures/articles', `${name}.html`), 'utf8');
}

/** A page of the extension from which its own API can be called, as an extension page does. */
export class Desk {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  static async open(session: Session): Promise<Desk> {
    return new Desk(await session.openExtensionPage('options.html'));
  }

  /** Number that the browser gives the tab with this address. */
  tabOf(url: string): Promise<number> {
    return this.run(`(await api.tabs.query({})).find((tab) => tab.url === ${JSON.stringify(url)}).id`);
  }

  /** Which of our scripts are in a tab, as far as its isolated world tells. */
  scriptsIn(tab: number): Promise<{ scout: boolean; reader: boolean }> {
    return this.run(
      `(await api.scripting.executeScript({ target: { tabId: ${tab} }, func: () => ({
         scout: Symbol.for('cybercrime-context.scout') in globalThis,
         reader: Symbol.for('cybercrime-context.reader') in globalThis }) }))[0].result`,
    );
  }

  /** Patterns that the scout is registered for, and those it is kept from. */
  registration(): Promise<{ matches: string[]; excludeMatches?: string[] } | undefined> {
    return this.run('(await api.scripting.getRegisteredContentScripts())[0]');
  }

  /** Sends a message to the reader in a tab. */
  tell(tab: number, message: object): Promise<unknown> {
    return this.run(`await api.tabs.sendMessage(${tab}, ${JSON.stringify(message)}).catch(() => undefined)`);
  }

  badgeOf(tab: number): Promise<string> {
    return this.run(`await api.action.getBadgeText({ tabId: ${tab} })`);
  }

  /** Evaluates an expression in the page, where `api` is the browser's extension API. */
  async run<T>(expression: string): Promise<T> {
    return (await this.page.evaluate(
      `(async () => { const api = globalThis.browser?.runtime ? browser : chrome; return ${expression}; })()`,
    )) as T;
  }
}

/** Waits until `check` holds. @throws With `what` when it does not within `timeout` ms. */
export async function eventually(what: string, check: () => Promise<boolean>, timeout = 10_000): Promise<void> {
  const deadline = Date.now() + timeout;
  while (!(await check().catch(() => false))) {
    if (Date.now() > deadline) throw new Error(`not within ${timeout} ms: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** The page as a string, without the extension's own element. */
export function markup(page: Page): Promise<string> {
  return page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    for (const host of copy.querySelectorAll('cybercrime-context')) host.remove();
    return copy.outerHTML;
  });
}
