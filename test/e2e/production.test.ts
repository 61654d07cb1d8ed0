import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { inBothBrowsers } from '../setup/both.ts';
import { BROWSER_NAMES } from '../setup/browsers.ts';
import { paintedMarks, waitForMarks } from '../setup/reader.ts';
import { article, buildOf, Desk, eventually } from './extension.ts';

const ARTICLE = 'https://www.reuters.com/world/treaty-signing';
const pages = { 'www.reuters.com/world/treaty-signing': article('treaty-signing') };

test.each(BROWSER_NAMES)('the manifest for %s asks for as little as it can', (name) => {
  const dir = buildOf(name, 'production');
  const manifest = JSON.parse(readFileSync(path.join(dir, 'manifest.json'), 'utf8'));
  expect([...manifest.permissions].sort()).toEqual(['activeTab', 'scripting', 'storage']);
  for (const key of ['host_permissions', 'content_scripts', 'web_accessible_resources', 'externally_connectable']) {
    expect(manifest[key] ?? []).toEqual([]);
  }
  expect(manifest.content_security_policy.extension_pages).toContain("connect-src 'none'");
  if (name === 'firefox') {
    expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({ required: ['none'] });
  }
});

test.each(BROWSER_NAMES)('what ships for %s calls nobody', (name) => {
  const dir = buildOf(name, 'production');
  const scripts = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(4);
  for (const file of scripts) {
    const code = readFileSync(path.join(dir, file), 'utf8');
    for (const call of [/\bfetch\s*\(/, /XMLHttpRequest/, /new WebSocket/, /sendBeacon/, /\beval\s*\(/]) {
      expect(code.match(call)?.[0], `${file} has ${call}`).toBeUndefined();
    }
  }
});

inBothBrowsers(
  'the extension as it is published',
  { pages, extension: (name) => buildOf(name, 'production') },
  (stage) => {
    test('opens the first-run page, and runs nowhere before somebody has chosen', async () => {
      const { session } = stage();
      const opened = await Desk.open(session);
      await eventually('the first-run page is open', () =>
        opened.run(
          'api.extension.getViews({ type: "tab" }).some(({ location }) => location.pathname === "/welcome.html")',
        ),
      );
      await opened.page.close();
      const page = await session.newPage(ARTICLE);
      await new Promise((resolve) => setTimeout(resolve, 2000));
      expect(await paintedMarks(page)).toEqual([]);
      const desk = await Desk.open(session);
      expect(await desk.registration()).toBeUndefined();
      await desk.page.close();
      await page.close();
    });

    test('reads the built-in sites after one click, where the browser can be made to agree', async ({ skip }) => {
      const { session } = stage();
      // No driver can press the button of Chromium's permission prompt; Firefox has a preference that does.
      skip(session.name === 'chromium', 'Chromium waits for its permission prompt for ever');
      const welcome = await session.openExtensionPage('welcome.html');
      await (await welcome.waitForSelector('button.welcome-choice-first'))!.click();
      const desk = await Desk.open(session);
      await eventually('the scout is registered', async () =>
        Boolean((await desk.registration())?.matches.includes('*://*.reuters.com/*')),
      );
      const page = await session.newPage(ARTICLE);
      await waitForMarks(page);
      expect(await page.evaluate(() => document.querySelector('cybercrime-context')?.shadowRoot ?? null)).toBeNull();

      await desk.run('await api.permissions.remove({ origins: ["*://*.reuters.com/*"] })');
      await eventually(
        'the scout left the site',
        async () => !(await desk.registration())?.matches.includes('*://*.reuters.com/*'),
      );
      await eventually('the marks are gone', async () => (await paintedMarks(page)).length === 0);
      await desk.page.close();
      await page.close();
    });
  },
);
