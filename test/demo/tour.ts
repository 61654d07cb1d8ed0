import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { dismissCard, hoverMark, paintedMarks, waitForCard, waitForMarks } from '../setup/reader.ts';
import { type NameCount, namesOn, table } from './mentions.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const FOLDER = path.join(ROOT, 'demo');

/** Enough to see that cards differ. */
const CARDS = 3;

/**
 * What a person would do with the page, done for them: look, hover, read. Leaves pictures in `demo/`
 * and prints what was found.
 *
 * @throws One line, if nothing on the page is underlined or a card does not open.
 */
export async function tour(page: Page): Promise<void> {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER);
  const shoot = async (name: string, what: string) => {
    await page.screenshot({ path: path.join(FOLDER, name) });
    console.log(`  demo/${name}  ${what}`);
  };

  await waitForMarks(page).catch(() => {
    throw new Error(
      `Nothing was underlined on ${page.url()}: the page says nothing about the story, or the reader did not run.`,
    );
  });
  const names = await namesOn(page);
  const marks = await paintedMarks(page);
  console.log(`\n${marks.length} underlines on ${page.url()}\n\n${table(names)}\n`);

  await page.mouse.move(1, 1);
  await shoot('01-underlines.png', 'the page with its underlines');
  for (const [index, text] of worthHovering(names, marks).entries()) {
    await hoverMark(page, text);
    const card = await waitForCard(page).catch(() => {
      throw new Error(`No card opened over "${text}".`);
    });
    await shoot(`0${index + 2}-card.png`, `the card of ${card.name}, over "${text}"`);
    await dismissCard(page);
  }
}

/** The first underlined name of each of the first few entities. */
function worthHovering(names: NameCount[], marks: string[]): string[] {
  // A name that runs across elements may be painted in pieces.
  const painted = names.filter(({ text }) => marks.some((mark) => text.includes(mark.trim())));
  const firsts = painted.filter(({ entity }, index) => painted.findIndex((name) => name.entity === entity) === index);
  if (firsts.length === 0) throw new Error('None of the names found is underlined on the page.');
  return firsts.slice(0, CARDS).map(({ text }) => text);
}
