import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import puppeteer, { type Page } from 'puppeteer-core';
import { setColorScheme } from './firefox-chrome.ts';
import { installExtension } from './install-extension.ts';
import type { Driver, LaunchOptions } from './launch.ts';

/** Firefox invents the address of an extension's pages at each installation, unless told one. */
const UUID = 'c0ffee00-c0de-4c0d-8c0d-5ca1ab1e0001';

/** How long a page of the extension may take to load. */
const VISIT_MS = 15_000;
const POLL_MS = 50;

/** Headless Firefox says it has no mouse; 2 (fine) + 4 (hover) is what a desktop has. */
const MOUSE = 6;

/** Starts Firefox over WebDriver BiDi. */
export async function startFirefox(
  executablePath: string,
  { extension, headless = true, port, tlsPort }: LaunchOptions,
): Promise<Driver> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    acceptInsecureCerts: true,
    ...(headless ? {} : { defaultViewport: null }),
    // Without it, Firefox 153 and later refuses to open pages of an extension.
    args: ['--remote-allow-system-access'],
    // Makes release builds honour the dead settings server that puppeteer sets, instead of calling home.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    extraPrefsFirefox: {
      ...(extension ? { 'extensions.webextensions.uuids': JSON.stringify({ [await geckoId(extension)]: UUID }) } : {}),
      // `permissions.request()` says yes at once; nobody is there to press the button.
      'extensions.webextOptionalPermissionPrompts': false,
      'ui.primaryPointerCapabilities': MOUSE,
      'ui.allPointerCapabilities': MOUSE,
      ...(port && tlsPort
        ? { 'network.dns.forceResolve': '127.0.0.1', 'network.socket.forcePort': `443=${tlsPort};80=${port}` }
        : {}),
    },
  });
  if (extension) await installExtension(browser, extension);
  return { browser, extensionOrigin: extension ? `moz-extension://${UUID}` : '', setColorScheme, visit };
}

async function geckoId(extension: string): Promise<string> {
  const manifest = JSON.parse(await readFile(path.join(extension, 'manifest.json'), 'utf8'));
  const id: unknown = manifest.browser_specific_settings?.gecko?.id;
  if (typeof id !== 'string') throw new Error(`${extension}/manifest.json has no browser_specific_settings.gecko.id`);
  return id;
}

/** Navigation to a page of an extension never reports its end, though the page loads: look for ourselves. */
async function visit(page: Page, url: string): Promise<void> {
  page.goto(url, { timeout: VISIT_MS }).catch(() => {});
  const deadline = Date.now() + VISIT_MS;
  const arrived = () => page.evaluate((wanted) => location.href === wanted && document.readyState === 'complete', url);
  while (!(await arrived().catch(() => false))) {
    if (Date.now() > deadline) throw new Error(`${url} did not load within ${VISIT_MS} ms`);
    await sleep(POLL_MS);
  }
}
