/** The README's picture: the underlines on all ten pages, side by side. */
import type { Page } from 'puppeteer-core';
import { STYLED_PAGES } from './pages.ts';
import type { Studio } from './studio.ts';

const TILE = { width: 460, height: 250 };
const COLUMNS = 2;
const GAP = 10;

/** Visits each page, then puts what it looks like into one picture, made in the same browser. */
export async function picturePages(studio: Studio, file: string): Promise<void> {
  const tiles: string[] = [];
  for (const { slug, title } of STYLED_PAGES) {
    const page = await studio.visit(`https://styles.example.org/${slug}`, TILE);
    const picture = await page.screenshot({ encoding: 'base64' });
    tiles.push(`<img src="data:image/png;base64,${picture}" alt="${title}">`);
  }
  const width = COLUMNS * TILE.width + (COLUMNS + 1) * GAP;
  const page = (await studio.visit(`https://styles.example.org/${STYLED_PAGES[0]!.slug}`, { width })) as Page;
  await page.setContent(`<!doctype html><style>body { display: grid; grid-template-columns: repeat(${COLUMNS}, auto);
gap: ${GAP}px; margin: 0; padding: ${GAP}px; background: #c9ced6 } img { display: block; width: 100% }</style>${tiles.join('')}`);
  await page.screenshot({ path: file as `${string}.png`, fullPage: true });
  await studio.clear();
}
