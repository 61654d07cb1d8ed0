import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';

/** How long the background may take to register its content scripts; then the tests may find out why. */
const READY_MS = 5_000;
const POLL_MS = 25;

interface Manifest {
  host_permissions?: string[];
  permissions?: string[];
  action?: { default_popup?: string };
}

/**
 * Waits until the extension's background has registered its content scripts, which it does a moment
 * after the installation: a page opened sooner would stay unread (seen in Chromium).
 *
 * @param openPage - Opens a page of the extension, to ask from.
 */
export async function waitUntilReady(extension: string, openPage: (path: string) => Promise<Page>): Promise<void> {
  const manifest: Manifest = JSON.parse(await readFile(path.join(extension, 'manifest.json'), 'utf8'));
  const popup = manifest.action?.default_popup;
  // Without hosts from the start, as in the production build, there is nothing to register yet.
  if (!popup || !manifest.host_permissions?.length || !manifest.permissions?.includes('scripting')) return;

  const page = await openPage(popup);
  const isReady = () => page.evaluate('chrome.scripting.getRegisteredContentScripts().then((all) => all.length > 0)');
  const deadline = Date.now() + READY_MS;
  while (!(await isReady()) && Date.now() < deadline) await sleep(POLL_MS);
  await page.close();
}
