/** A page that is plainly about the story, for tests that need it to look or behave in some way of their own. */
import type { Page } from 'puppeteer-core';
import { hoverMark, paintedMarks, waitForCard, waitForMarks } from '../setup/reader.ts';
import { eventually } from './extension.ts';

export const CARD = 'cybercrime-context >>> [role=dialog]';
export const TALKS_URL = 'https://news.example.org/talks';

/** Longer than any wait of the hover rules. */
const LONG_MS = 700;

const ARTICLE = `<h1>States weigh the UN Cybercrime Convention</h1>
<p id="first">Delegates spoke about the UN Cybercrime Convention for a third day, and about what comes after signing.</p>
<div id="more"></div>`;

/** The page; `style` is put into a style sheet, `body` after the text. */
export function talks(style = '', body = ''): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Talks on cybercrime</title><style>body { font: 16px/1.6 serif; margin: 40px; } ${style}</style>
<article>${ARTICLE}</article>${body}</html>`;
}

/** Adds to the text and waits until `name` is marked there. */
export async function addText(page: Page, html: string, name: string): Promise<void> {
  await page.evaluate((markup) => {
    document.getElementById('more')!.innerHTML = markup;
  }, html);
  await eventually(`"${name}" is marked`, async () =>
    (await paintedMarks(page)).some((mark) => mark.replace(/\s+/g, ' ') === name),
  );
}

/** Goes there and waits for the marks. */
export async function visit(page: Page, url = TALKS_URL): Promise<void> {
  await page.goto(url);
  await waitForMarks(page);
}

/** Hovers a name until its card is open, and says where card and name are. */
export async function openCard(page: Page, name: string): Promise<Box> {
  await hoverMark(page, name);
  await waitForCard(page);
  return cardBox(page);
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where the card is in the window. */
export function cardBox(page: Page): Promise<Box> {
  return page.$eval(CARD, (card) => {
    const { x, y, width, height } = card.getBoundingClientRect();
    return { x, y, width, height };
  });
}

/** Where the lines of an element's text are. */
export function linesOf(page: Page, selector: string): Promise<Box[]> {
  return page.$eval(selector, (element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    return [...range.getClientRects()].map(({ x, y, width, height }) => ({ x, y, width, height }));
  });
}

/** Waits for longer than a card would need to open or close. */
export async function aLongWhile(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, LONG_MS));
}

/** The element of the card that has the focus: what a screen reader would say of it, as far as it can be told. */
export function focusInCard(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const focused = document.querySelector('cybercrime-context')?.shadowRoot?.activeElement;
    if (!focused) return undefined;
    return focused.getAttribute('role') ?? focused.textContent?.trim();
  });
}

/** Presses a button of the card by its words. */
export async function press(page: Page, words: string): Promise<void> {
  const button = await page.waitForSelector(`${CARD} ::-p-xpath(.//button[contains(., "${words}")])`);
  await button!.evaluate((element) => (element as HTMLElement).scrollIntoView({ block: 'nearest' }));
  await button!.click();
}
