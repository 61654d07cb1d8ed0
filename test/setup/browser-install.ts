import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { BrowserName } from './browsers.ts';

/** The sandbox lets Chromium run for people who are not root; without it, it refuses to start. */
const DEBIAN_PACKAGES: Record<BrowserName, string[]> = {
  chromium: ['chromium', 'chromium-sandbox', 'fonts-liberation'],
  firefox: ['firefox-esr', 'fonts-liberation'],
};

/**
 * Installs a browser with apt-get, where there is one and no password is asked for.
 *
 * @returns Whether apt-get said that it worked. On Ubuntu it may install a snap, which is no use.
 */
export function installWithApt(name: BrowserName): boolean {
  if (!existsSync('/usr/bin/apt-get')) return false;
  const root = process.getuid?.() === 0;
  if (!root && spawnSync('sudo', ['-n', 'true']).status !== 0) return false;
  const apt = (...args: string[]): boolean => {
    const command = [
      ...(root ? [] : ['sudo', '-n']),
      'env',
      'DEBIAN_FRONTEND=noninteractive',
      'apt-get',
      '-qq',
      ...args,
    ];
    // Its chatter goes to stderr: standard output belongs to the script that asked.
    return spawnSync(command[0]!, command.slice(1), { stdio: ['ignore', process.stderr, process.stderr] }).status === 0;
  };
  console.error(`Installing ${DEBIAN_PACKAGES[name][0]} with apt-get, once …`);
  return apt('update') && apt('install', '-y', '--no-install-recommends', ...DEBIAN_PACKAGES[name]);
}

/**
 * Downloads the stable Chrome or Firefox into a folder.
 *
 * @returns The path of its program.
 */
export async function downloadBrowser(name: BrowserName, cacheDir: string): Promise<string> {
  const { Browser, detectBrowserPlatform, install, resolveBuildId } = await import('@puppeteer/browsers');
  const browser = name === 'chromium' ? Browser.CHROME : Browser.FIREFOX;
  const platform = detectBrowserPlatform();
  if (!platform) throw new Error(`no build of ${name} for ${process.platform} ${process.arch}`);
  console.error(`Downloading ${browser} stable to ${cacheDir}, once …`);
  const buildId = await resolveBuildId(browser, platform, 'stable');
  const { executablePath } = await install({ browser, buildId, platform, cacheDir });
  return executablePath;
}
