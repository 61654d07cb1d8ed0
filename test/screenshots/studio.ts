/** What every picture needs: a browser with the test build, pages to visit, and the settings to set. */
import type { Page } from 'puppeteer-core';
import { DEFAULT_SETTINGS, type Settings } from '../../data/settings.ts';
import { toItems } from '../../data/settings-items.ts';
import { article, Desk } from '../e2e/extension.ts';
import type { BrowserName } from '../setup/browsers.ts';
import { testBuild } from '../setup/build.ts';
import { launch, type PageOptions } from '../setup/launch.ts';
import { waitForMarks } from '../setup/reader.ts';
import { serve } from '../setup/server.ts';
import { STYLED_PAGES } from './pages.ts';

/** The project's own sample article. */
export const ARTICLE = 'https://www.reuters.com/world/signing';

/** The size of a small window: a card in it is large enough to be seen in a grid. */
const WINDOW = { width: 900, height: 640 };

const MODAL = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Talks on cybercrime</title>
<style>body { margin: 40px; font: 17px/1.6 serif } dialog { width: 560px; padding: 28px; border: 0; border-radius: 8px;
margin-block-start: 60px } section { padding: 60px; background: #fff }</style><article>
<h1>States weigh the UN Cybercrime Convention</h1>
<p>Delegates spoke about the UN Cybercrime Convention for a third day.</p>
<section><p>Some of them spoke of the Budapest Convention.</p></section></article>
<dialog><h2>In short</h2><p>Human Rights Watch asks governments not to ratify the treaty.</p></dialog></html>`;
export const TALKS = 'https://news.example.org/talks';

export interface Studio {
  name: BrowserName;
  /** Puts settings in place of whatever was there. */
  settle(changes?: Partial<Settings>): Promise<void>;
  /** Opens a page and waits until names in it are underlined. */
  visit(url: string, options?: PageOptions): Promise<Page>;
  /** Opens a page of the extension; in the popup's address `TAB` stands for the tab of the sample article. */
  open(place: string, ready: string, options?: PageOptions): Promise<Page>;
  /** Closes every page that was opened. */
  clear(): Promise<void>;
  close(): Promise<void>;
}

/** Starts a browser with everything in it. */
export async function openStudio(name: BrowserName): Promise<Studio> {
  const styled = STYLED_PAGES.map(({ slug, html }) => [`styles.example.org/${slug}`, html]);
  const pages = { 'www.reuters.com/world/signing': article('treaty-signing'), 'news.example.org/talks': MODAL };
  const server = await serve({ pages: { ...pages, ...Object.fromEntries(styled) } });
  const { port, tlsPort } = server;
  const session = await launch(name, { extension: testBuild(name), port, tlsPort });
  const desk = await Desk.open(session);
  let opened: Page[] = [];
  const keep = (page: Page) => {
    opened.push(page);
    return page;
  };
  return {
    name,
    settle: async (changes = {}) => {
      await desk.run('await api.storage.sync.clear()');
      const items = toItems({ ...DEFAULT_SETTINGS, scope: 'all', ...changes });
      await desk.run(`await api.storage.sync.set(${JSON.stringify(items)})`);
    },
    visit: async (url, options = {}) => {
      const page = keep(await session.newPage(url, { ...WINDOW, ...options }));
      await waitForMarks(page);
      return page;
    },
    open: async (place, ready, options = {}) => {
      const address = place.includes('TAB') ? place.replace('TAB', String(await desk.tabOf(ARTICLE))) : place;
      const page = keep(await session.openExtensionPage(address, options));
      await page.waitForSelector(ready);
      return page;
    },
    clear: async () => {
      await Promise.all(opened.map((page) => page.close()));
      opened = [];
    },
    close: async () => {
      await session.close();
      await server.close();
    },
  };
}
