import type { Page } from 'puppeteer-core';

/** Pierces the host's shadow root, which is open in test builds. */
const CARD = 'cybercrime-context >>> [role=dialog]';

/** How long the scout, the reader and the first paint may take on a busy machine. */
const PAINT_MS = 20_000;
const CARD_MS = 5_000;

/** A card, as its reader meets it. */
export interface Card {
  name: string;
  text: string;
}

/** Waits until something is underlined. @throws When nothing is, after `timeout` ms. */
export async function waitForMarks(page: Page, timeout = PAINT_MS): Promise<void> {
  await page.waitForFunction(`(${paintedRanges})().length > 0`, { timeout, polling: 50 });
}

/** The text of every name that is underlined on the page, in the order of the page. */
export async function paintedMarks(page: Page): Promise<string[]> {
  return (await page.evaluate(`(${paintedRanges})('names').map((range) => range.toString())`)) as string[];
}

/** The parts of statements that carry a sign, in the order of the page. */
export async function paintedSigns(page: Page): Promise<string[]> {
  return (await page.evaluate(`(${paintedRanges})('signs').map((range) => range.toString())`)) as string[];
}

/**
 * Moves the mouse onto an underline, scrolling to it first.
 *
 * @param text - Its text, or the text of a mention of which it is a part.
 * @param nth - Which one, counting from 0.
 * @throws When there is no such underline.
 */
export async function hoverMark(page: Page, text: string, nth = 0): Promise<void> {
  const found = await page.evaluate(`(${middleOfMark})((${paintedRanges})(), ${JSON.stringify(text)}, ${nth})`);
  if (!found) throw new Error(`"${text}" is not underlined${nth > 0 ? ` ${nth + 1} times` : ''}`);
  const { x, y } = found as { x: number; y: number };
  // Two moves, as a hand makes them: some code listens for movement, not for arrival.
  await page.mouse.move(x - 2, y);
  await page.mouse.move(x, y);
}

/** Waits for the card, until it has stopped moving. */
export async function waitForCard(page: Page, timeout = CARD_MS): Promise<Card> {
  const dialog = await page.waitForSelector(CARD, { visible: true, timeout });
  if (!dialog) throw new Error('no card');
  return await dialog.evaluate(async (element) => {
    const root = element.getRootNode() as ShadowRoot;
    await Promise.allSettled(root.getAnimations().map((animation) => animation.finished));
    const label = root.getElementById(element.getAttribute('aria-labelledby') ?? '');
    const name = element.getAttribute('aria-label') ?? label?.textContent ?? '';
    return { name: name.trim(), text: (element as HTMLElement).innerText };
  });
}

/** Takes the mouse away and presses Escape, then waits until no card is left. */
export async function dismissCard(page: Page): Promise<void> {
  await page.mouse.move(1, 1);
  await page.keyboard.press('Escape');
  await page.waitForSelector(CARD, { hidden: true, timeout: CARD_MS });
}

// The two functions below run in the page, sent there as text: they can use nothing from this file.

/** Firefox's trouble with iterating highlights is the content script's alone; page script may. */
function paintedRanges(only?: 'names' | 'signs'): Range[] {
  const ranges = new Map<string, Range>();
  CSS.highlights.forEach((highlight, name) => {
    if (!name.startsWith('cybercrime-context')) return;
    if (only && (name === 'cybercrime-context-claim') !== (only === 'signs')) return;
    highlight.forEach(({ startContainer, startOffset, endContainer, endOffset }) => {
      if (!startContainer.isConnected) return;
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      const { x, y, width } = range.getBoundingClientRect();
      // What is hovered may be painted twice, under a second name.
      if (width > 0) ranges.set(`${x} ${y} ${width}`, range);
    });
  });
  // Ranges of two trees (a shadow root's and the document's) cannot be compared: one tree after the other.
  const trees = new Map<Node, Range[]>();
  for (const range of ranges.values()) {
    const tree = range.startContainer.getRootNode();
    trees.set(tree, [...(trees.get(tree) ?? []), range]);
  }
  return [...trees.values()].flatMap((tree) => tree.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b)));
}

function middleOfMark(ranges: Range[], text: string, nth: number): { x: number; y: number } | undefined {
  const plain = (words: string) => words.replace(/\s+/g, ' ').trim();
  const exact = ranges.filter((range) => plain(range.toString()) === plain(text));
  // A name that runs across elements may be painted in pieces.
  const pieces = ranges.filter((range) => range.toString().trim() && plain(text).includes(plain(range.toString())));
  const range = (exact.length > 0 ? exact : pieces)[nth];
  range?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = range?.getClientRects()[0];
  return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
