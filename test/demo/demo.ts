import type { Browser } from 'puppeteer-core';
import { type BrowserName, ensureBrowser, findBrowser } from '../setup/browsers.ts';
import { buildForTest } from '../setup/build.ts';
import { launch } from '../setup/launch.ts';
import { findTarget } from './target.ts';
import { tour } from './tour.ts';

// npm run demo [-- URL-or-file] [--headless] [--firefox]
//
// Shows the extension on a news article: in a window where there is a display, in pictures where not.

const flags = process.argv.slice(2).filter((argument) => argument.startsWith('--'));
const given = process.argv.slice(2).find((argument) => !argument.startsWith('--'));

try {
  await demo();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function demo(): Promise<void> {
  const headless = flags.includes('--headless') || Boolean(process.env.CI) || !hasDisplay();
  const target = await findTarget(given);
  try {
    const name = await pickBrowser();
    console.log(`Building the extension for ${name} …`);
    const session = await launch(name, { extension: buildForTest(name), headless });
    try {
      const page = await session.newPage(target.url);
      if (headless) return await tour(page);
      console.log(`Hover the underlined names on ${target.url}. Close the browser to end the demo.`);
      await untilClosed(session.browser);
    } finally {
      await session.close();
    }
  } finally {
    await target.close();
  }
}

/** On a Mac the browser outlives its last window, so the last tab counts as the end too. */
function untilClosed(browser: Browser): Promise<void> {
  return new Promise((resolve) => {
    browser.once('disconnected', () => resolve());
    browser.on('targetdestroyed', async () => {
      const pages = await browser.pages().catch(() => []);
      if (pages.length === 0) resolve();
    });
  });
}

/** Takes what is there, before it installs anything. */
async function pickBrowser(): Promise<BrowserName> {
  if (flags.includes('--firefox')) return 'firefox';
  if (findBrowser('chromium')) return 'chromium';
  if (findBrowser('firefox')) return 'firefox';
  return ensureBrowser('chromium').then(
    () => 'chromium',
    () => 'firefox',
  );
}

function hasDisplay(): boolean {
  const { platform, env } = process;
  return platform === 'darwin' || platform === 'win32' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}
