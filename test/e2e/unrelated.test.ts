import { expect, test } from 'vitest';
import { inBothBrowsers } from '../setup/both.ts';
import { paintedMarks } from '../setup/reader.ts';
import { article, buildOf, Desk } from './extension.ts';

const SUBJECTS = ['football', 'meta-earnings', 'plastics-treaty', 'dell-laptops'] as const;
const pages = Object.fromEntries(SUBJECTS.map((name) => [`www.reuters.com/${name}`, article(name)]));
/** Longer than scout, reader and first paint take together where there is something to find. */
const LONG_ENOUGH_MS = 2500;

inBothBrowsers('a page about something else', { pages, extension: buildOf }, (stage) => {
  test.each(SUBJECTS)('%s: no mark, no element, no reader', async (name) => {
    const url = `https://www.reuters.com/${name}`;
    const page = await stage().session.newPage(url);
    const desk = await Desk.open(stage().session);
    const tab = await desk.tabOf(url);
    await page.bringToFront();
    await new Promise((resolve) => setTimeout(resolve, LONG_ENOUGH_MS));
    expect(await paintedMarks(page)).toEqual([]);
    expect(await page.evaluate(() => document.querySelector('cybercrime-context'))).toBeNull();
    // The scout was there, or the test would prove nothing.
    expect(await desk.scriptsIn(tab)).toEqual({ scout: true, reader: false });
    expect(await desk.badgeOf(tab)).toBe('');
    await desk.page.close();
    await page.close();
  });
});
