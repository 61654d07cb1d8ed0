import { existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { downloadBrowser, installWithApt } from './browser-install.ts';
import { isNewEnough, OLDEST_FIREFOX } from './firefox-version.ts';

/** The two engines; Chrome and Edge count as `chromium`. */
export const BROWSER_NAMES = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof BROWSER_NAMES)[number];

/** Where browsers that no package manager brought are kept. */
const CACHE = path.resolve(import.meta.dirname, '../../node_modules/.cache/browsers');

const ON_PATH: Record<BrowserName, string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'chrome',
    'msedge',
  ],
  firefox: ['firefox', 'firefox-esr'],
};

const ON_MAC: Record<BrowserName, string[]> = {
  chromium: ['Chromium', 'Google Chrome', 'Microsoft Edge'],
  firefox: ['Firefox'],
};

const ON_WINDOWS: Record<BrowserName, string[]> = {
  chromium: [
    'Chromium/Application/chrome.exe',
    'Google/Chrome/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
  ],
  firefox: ['Mozilla Firefox/firefox.exe'],
};

/** Whom to ask when everything here has failed. */
const BY_HAND: Record<BrowserName, string> = {
  chromium: 'install Chromium, Chrome or Edge, or set CHROMIUM_PATH to its program',
  firefox: `install Firefox ${OLDEST_FIREFOX} or later, or set FIREFOX_PATH to its program`,
};

/**
 * The program of a browser on this machine, or `undefined`. Looks at CHROMIUM_PATH or FIREFOX_PATH,
 * the PATH, the usual places of macOS and Windows, and what `ensureBrowser` once downloaded.
 * Passes over a Firefox that is too old and over snaps, which cannot read a profile under /tmp.
 */
export function findBrowser(name: BrowserName): string | undefined {
  return candidates(name).find(
    (file) => existsSync(file) && !isSnap(file) && (name === 'chromium' || isNewEnough(file)),
  );
}

/**
 * The program of a browser; installs one first where there is none.
 *
 * @throws One line that says what to install, if nothing worked.
 */
export async function ensureBrowser(name: BrowserName): Promise<string> {
  const found = findBrowser(name);
  if (found) return found;
  if (installWithApt(name)) {
    const installed = findBrowser(name);
    if (installed) return installed;
  }
  const reason = await downloadBrowser(name, CACHE).then(remember(name), (error: Error) => error.message);
  const downloaded = findBrowser(name);
  if (downloaded) return downloaded;
  const old =
    name === 'firefox' && candidates(name).some(existsSync) ? ` (the one here is older than ${OLDEST_FIREFOX})` : '';
  throw new Error(
    `No ${name} to test with${old}: ${BY_HAND[name]}. Downloading one failed: ${reason ?? 'it does not run'}`,
  );
}

function candidates(name: BrowserName): string[] {
  const { env, platform } = process;
  const asked = env[`${name.toUpperCase()}_PATH`];
  const folders = (env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const extension = platform === 'win32' ? '.exe' : '';
  const onPath = ON_PATH[name].flatMap((program) => folders.map((folder) => path.join(folder, program + extension)));
  return [...(asked ? [asked] : []), ...onPath, ...usualPlaces(name), ...remembered(name)];
}

function usualPlaces(name: BrowserName): string[] {
  const { env, platform } = process;
  if (platform === 'darwin') {
    const folders = ['/Applications', path.join(os.homedir(), 'Applications')];
    const programs = ON_MAC[name].map((app) => `${app}.app/Contents/MacOS/${app === 'Firefox' ? 'firefox' : app}`);
    return programs.flatMap((program) => folders.map((folder) => path.join(folder, program)));
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
      (folder) => folder !== undefined,
    );
    return ON_WINDOWS[name].flatMap((program) => folders.map((folder) => path.join(folder, program)));
  }
  return [];
}

function isSnap(file: string): boolean {
  const target = realpathSync(file);
  if (target.startsWith('/snap/') || target === '/usr/bin/snap') return true;
  // Ubuntu's /usr/bin/firefox is a short script that starts the snap.
  const start = target.startsWith('/usr/bin/') ? readFileSync(target).subarray(0, 4096).toString('latin1') : '';
  return start.startsWith('#!') && start.includes('/snap/bin/');
}

const note = (name: BrowserName): string => path.join(CACHE, `${name}.path`);

function remember(name: BrowserName): (program: string) => undefined {
  return (program) => {
    mkdirSync(CACHE, { recursive: true });
    writeFileSync(note(name), program);
  };
}

function remembered(name: BrowserName): string[] {
  return existsSync(note(name)) ? [readFileSync(note(name), 'utf8')] : [];
}
