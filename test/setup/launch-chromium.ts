import puppeteer from 'puppeteer-core';
import { installExtension } from './install-extension.ts';
import type { Driver, LaunchOptions } from './launch.ts';

const QUIET = [
  '--disable-component-update',
  '--disable-quic',
  '--no-default-browser-check',
  // Chrome's own hint that it is remote controlled would cover a third of a small window.
  '--test-type',
];

/** Headless Chromium says it has no mouse; these are Blink's numbers for a fine pointer that hovers. */
const MOUSE = '--blink-settings=primaryPointerType=4,availablePointerTypes=4,primaryHoverType=2,availableHoverTypes=2';

/**
 * Starts Chromium, Chrome or Edge. The extension goes in over the debugging pipe, because branded
 * Chrome and Edge no longer take `--load-extension`.
 *
 * @see https://developer.chrome.com/docs/extensions/how-to/test/end-to-end-testing
 */
export async function startChromium(
  executablePath: string,
  { extension, headless = true, port, tlsPort }: LaunchOptions,
): Promise<Driver> {
  // The sandbox needs user namespaces, which root and most CI containers lack.
  const sandbox = process.getuid?.() === 0 || process.env.CI ? ['--no-sandbox'] : [];
  const browser = await puppeteer.launch({
    executablePath,
    headless,
    pipe: true,
    enableExtensions: true,
    acceptInsecureCerts: true,
    ...(headless ? {} : { defaultViewport: null }),
    args: [...QUIET, ...sandbox, ...(headless ? ['--disable-gpu', MOUSE] : []), ...hostRules(port, tlsPort)],
  });
  const id = extension ? await installExtension(browser, extension) : undefined;
  return {
    browser,
    extensionOrigin: id ? `chrome-extension://${id}` : '',
    setColorScheme: (page, value) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]),
    visit: async (page, url) => void (await page.goto(url)),
  };
}

/** The first rule that fits wins. */
function hostRules(port?: number, tlsPort?: number): string[] {
  if (!port || !tlsPort) return [];
  const rules = [
    // The browser's own calls home: the server's record is to hold only what pages ask for.
    'MAP *.google.com ~NOTFOUND',
    'MAP *.googleapis.com ~NOTFOUND',
    `MAP *:443 127.0.0.1:${tlsPort}`,
    `MAP *:80 127.0.0.1:${port}`,
    'MAP * 127.0.0.1',
    'EXCLUDE localhost',
  ];
  return [`--host-resolver-rules=${rules.join(', ')}`];
}
