/** What each keyboard command of the manifest does to the tab in front. No driver of a browser can press one. */
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isOn } from '../../data/settings.ts';
import { runCommand } from '../../entrypoints/shared/commands.ts';
import { parseMessage } from '../../entrypoints/shared/messages.ts';
import { loadSettings } from '../../entrypoints/shared/settings-store.ts';
import config from '../../wxt.config.ts';

vi.mock('virtual:sites', () => ({ default: () => [] }));

const HOST = 'news.example.org';
const told: unknown[] = [];
const openPopup = vi.fn(async () => {});

/** The commands that the manifest offers, so that a new one without an effect is noticed. */
const manifest = await (config.manifest as (env: object) => { commands: Record<string, unknown> })({
  browser: 'chrome',
  mode: 'production',
});
const COMMANDS = Object.keys(manifest.commands);
const TO_READER = COMMANDS.filter((command) => command !== 'toggle-site');

beforeEach(async () => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  told.length = 0;
  openPopup.mockClear();
  const tab = await fakeBrowser.tabs.create({ url: `https://${HOST}/talks`, active: true });
  Object.assign(fakeBrowser.tabs, {
    query: async () => [tab],
    sendMessage: async (id: number, message: unknown) => void told.push([id === tab.id, message]),
  });
  fakeBrowser.action.openPopup = openPopup;
  fakeBrowser.permissions.contains = async () => false;
});

it.each(TO_READER)('%s tells the reader of the tab in front something that it understands', async (command) => {
  await runCommand(command);
  expect(told).toEqual([[true, expect.anything()]]);
  expect(parseMessage((told[0] as [boolean, unknown])[1])).toBeDefined();
});

it('each says something else', async () => {
  for (const command of TO_READER) await runCommand(command);
  expect(new Set(told.map((message) => JSON.stringify(message))).size).toBe(TO_READER.length);
});

it('a tab without a reader is no error', async () => {
  fakeBrowser.tabs.sendMessage = () => Promise.reject(new Error('Receiving end does not exist'));
  await expect(runCommand('next-mention')).resolves.toBeUndefined();
});

it('toggle-site switches the site on, and opens the popup where the browser still has to be asked', async () => {
  await runCommand('toggle-site');
  expect(isOn((await loadSettings()).settings, [], HOST)).toBe(true);
  expect(openPopup).toHaveBeenCalledOnce();
});

it('and off again, without a word', async () => {
  await runCommand('toggle-site');
  await runCommand('toggle-site');
  const { settings } = await loadSettings();
  expect(isOn(settings, [], HOST)).toBe(false);
  expect(openPopup).toHaveBeenCalledOnce();
});

it('a command that the manifest does not have does nothing', async () => {
  await runCommand('explode');
  expect(told).toEqual([]);
});
