import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'puppeteer-core';

/**
 * Installs an unpacked extension, and closes the browser if it does not want it: one left running
 * would keep the whole run from ending.
 *
 * @returns The extension's id.
 */
export async function installExtension(browser: Browser, folder: string): Promise<string> {
  try {
    const manifest = path.join(folder, 'manifest.json');
    if (!existsSync(manifest)) throw new Error(`there is no ${manifest}; "npm run build:test" makes it`);
    return await browser.installExtension(folder);
  } catch (error) {
    await browser.close();
    throw new Error(`The extension cannot be installed: ${error instanceof Error ? error.message : error}`);
  }
}
