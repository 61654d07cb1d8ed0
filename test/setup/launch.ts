import type { Browser, Page } from 'puppeteer-core';
import { type BrowserName, ensureBrowser } from './browsers.ts';
import { waitUntilReady } from './extension-ready.ts';
import { startChromium } from './launch-chromium.ts';
import { startFirefox } from './launch-firefox.ts';

export interface LaunchOptions {
  /** The folder of an unpacked extension to install. */
  extension?: string;
  /** `false` opens a window. */
  headless?: boolean;
  /** Port of a local http server. Given with `tlsPort`, every host in the world leads to the two. */
  port?: number;
  /** Port of a local https server. */
  tlsPort?: number;
}

export interface PageOptions {
  width?: number;
  height?: number;
  colorScheme?: 'light' | 'dark';
}

/** A running browser with the extension in it. */
export interface Session {
  name: BrowserName;
  browser: Browser;
  /** `chrome-extension://<id>` or `moz-extension://<uuid>`; empty when no extension was asked for. */
  extensionOrigin: string;
  /** Opens a tab, by default 1200 × 900 and light, and brings it to the front. */
  newPage(url?: string, options?: PageOptions): Promise<Page>;
  /** Opens a page of the extension, such as `popup.html`, in a tab, and waits until it has loaded. */
  openExtensionPage(path: string, options?: PageOptions): Promise<Page>;
  close(): Promise<void>;
}

/** What the two browsers do each in its own way. */
export interface Driver {
  browser: Browser;
  extensionOrigin: string;
  setColorScheme(page: Page, scheme: 'light' | 'dark'): Promise<void>;
  /** Goes to a page of the extension. */
  visit(page: Page, url: string): Promise<void>;
}

/**
 * Starts a browser (after installing one, where there is none) with a fresh profile.
 *
 * With a test server, `launch(name, { extension, ...server })` opens `https://www.reuters.com/` from
 * this machine, and nothing leaves it.
 *
 * @param name - Which engine.
 */
export async function launch(name: BrowserName, options: LaunchOptions = {}): Promise<Session> {
  const program = await ensureBrowser(name);
  const driver = await (name === 'chromium' ? startChromium : startFirefox)(program, options);
  const { browser, extensionOrigin } = driver;

  const open = async (go: (page: Page) => Promise<unknown>, pageOptions: PageOptions) => {
    const { width = 1200, height = 900, colorScheme = 'light' } = pageOptions;
    const page = await browser.newPage();
    // A person's window is whatever size they drag it to, and in the colours of their desktop.
    const emulate = options.headless !== false;
    if (emulate) await page.setViewport({ width, height });
    if (emulate) await driver.setColorScheme(page, colorScheme);
    await go(page);
    // The extension may have opened a first-run tab in the meantime; hovering needs the front one.
    await page.bringToFront();
    // Firefox forgets the scheme where it changes process, as it does for pages of an extension.
    if (emulate) await driver.setColorScheme(page, colorScheme);
    return page;
  };

  const session: Session = {
    name,
    browser,
    extensionOrigin,
    newPage: (url, pageOptions = {}) => open(async (page) => url && page.goto(url), pageOptions),
    openExtensionPage: (path, pageOptions = {}) =>
      open((page) => driver.visit(page, new URL(path, `${extensionOrigin}/`).href), pageOptions),
    close: () => browser.close(),
  };
  try {
    if (options.extension) await waitUntilReady(options.extension, session.openExtensionPage);
    return session;
  } catch (error) {
    await session.close();
    throw error;
  }
}
