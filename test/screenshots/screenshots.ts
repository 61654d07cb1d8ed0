import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { BROWSER_NAMES, type BrowserName } from '../setup/browsers.ts';
import { buildForTest } from '../setup/build.ts';
import { galleryOf, type Picture } from './gallery.ts';
import { picturePages } from './pages-picture.ts';
import { SHOTS } from './shots.ts';
import { openStudio } from './studio.ts';

// npm run screenshots [-- --built] [-- NAME …]
//
// Photographs the extension as it is built, in both browsers, into screenshots/, with an index.html that shows all of
// it, and renews the README's picture of underlines. `--built` takes the build that is there; with names, only these
// pictures are taken.

const ROOT = path.resolve(import.meta.dirname, '../..');
const FOLDER = path.join(ROOT, 'screenshots');
const README_PICTURE = path.join(ROOT, 'docs/images/pages.png');

const names = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const shots = names.length > 0 ? SHOTS.filter(({ name }) => names.includes(name)) : SHOTS;
const pictures: Picture[] = shots.map(({ title }) => ({ title, files: {} }));

if (names.length === 0) rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
for (const browser of BROWSER_NAMES) await photograph(browser);
if (names.length === 0) writeFileSync(path.join(FOLDER, 'index.html'), galleryOf(pictures));

/** One that fails is told of and does not keep the others from being taken. */
async function photograph(browser: BrowserName): Promise<void> {
  if (!process.argv.includes('--built')) buildForTest(browser);
  const studio = await openStudio(browser);
  try {
    for (const [index, { name, take, whole = false }] of shots.entries()) {
      const file = `${name}-${browser}.png`;
      try {
        await studio.settle();
        const page = await take(studio);
        if (!page) continue;
        await page.screenshot({ path: path.join(FOLDER, file), fullPage: whole });
        pictures[index]!.files[browser] = file;
        console.log(`screenshots/${file}`);
      } catch (error) {
        process.exitCode = 1;
        console.error(`${file}: ${error instanceof Error ? error.message : error}`);
      } finally {
        await studio.clear();
      }
    }
    if (browser === 'chromium' && names.length === 0) await picturePages(studio, README_PICTURE);
  } finally {
    await studio.close();
  }
}
