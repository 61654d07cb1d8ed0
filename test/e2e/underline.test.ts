/**
 * The underline on pages of all colours, as pixels: what the marks add to a picture of the page, against what was there.
 * WCAG asks for a contrast of 3 to 1 for what is not text.
 */
import type { Page } from 'puppeteer-core';
import { afterEach, expect, test } from 'vitest';
import { inBothBrowsers } from '../setup/both.ts';
import { buildOf } from './extension.ts';
import { type Box, openCard, talks, visit } from './talks.ts';

const PICTURE = `data:image/svg+xml,${encodeURIComponent(
  `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="60"><rect width="60" height="60" fill="#1d3b53"/><circle cx="20" cy="20" r="18" fill="#5b2d4d"/><path d="M0 60 60 20V60z" fill="#274d2f"/></svg>`,
)}`;

/** Looks that news sites have, and a few that they should not. */
const LOOKS: Record<string, string> = {
  white: 'body { background: #fff; color: #111 }',
  dark: 'body { background: #121212; color: #e6e6e6 }',
  'salmon, as one paper prints': 'body { background: #fff1e5; color: #33302e }',
  'grey on grey, just readable': 'body { background: #f0f0f0; color: #6b6b6b }',
  'white on blue': 'body { background: #0b57a4; color: #fff }',
  'black on yellow': 'body { background: #ffd400; color: #000 }',
  'over a picture': `body { background: url("${PICTURE}"); color: #fff }`,
  'over a gradient': 'body { background: linear-gradient(90deg, #4b1248, #10444f); color: #ffe }',
  'small and light': 'body { background: #fff; color: #555; font: 300 12px/1.5 sans-serif }',
  'large headline': 'body { background: #fafafa; color: #7a1f1f } h1, #first { font: 700 34px/1.2 sans-serif }',
  'turned over by a filter': 'html { background: #fff } body { background: #fff; color: #222; filter: invert(1) }',
  'justified, with other underlines':
    'body { background: #fff; color: #003 } #first { text-decoration: underline wavy }',
};
const LEAST_CONTRAST = 3;

const slug = (look: string) => look.replace(/\W+/g, '-');
const pages = Object.fromEntries(
  Object.entries(LOOKS).map(([look, style]) => [`news.example.org/${slug(look)}`, talks(style)]),
);

inBothBrowsers('underlines', { pages, extension: buildOf }, (stage) => {
  let page: Page;
  afterEach(() => page.close());
  /** Contrast that most of the pixels have which the marks change in a part of the page. */
  const contrastIn = async (clip: Box): Promise<number> => {
    const shoot = () => page.screenshot({ clip, encoding: 'base64' });
    const marked = await shoot();
    await page.evaluate(() => CSS.highlights.clear());
    const bare = await shoot();
    return page.evaluate(contrastOfChange, marked, bare);
  };

  test.each(Object.keys(LOOKS))('are seen on a page that is %s', async (look) => {
    page = await stage().session.newPage();
    await visit(page, `https://news.example.org/${slug(look)}`);
    expect(await contrastIn(await partOf(page, '#first'))).toBeGreaterThanOrEqual(LEAST_CONTRAST);
  });

  test('that are hovered or pinned look different from the rest, by shape', async () => {
    page = await stage().session.newPage();
    await visit(page, 'https://news.example.org/white');
    const clip = await partOf(page, 'h1');
    const shoot = async () => Buffer.from(await page.screenshot({ clip })).toString('base64');
    const rest = await shoot();
    await openCard(page, 'UN Cybercrime Convention');
    const hovered = await shoot();
    await page.$eval('cybercrime-context >>> button[aria-pressed]', (button) => (button as HTMLElement).click());
    await page.waitForFunction(() => CSS.highlights.has('cybercrime-context-pinned'));
    const pinned = await shoot();
    expect(new Set([rest, hovered, pinned]).size).toBe(3);
  });

  test('are not printed', async () => {
    page = await stage().session.newPage();
    await visit(page, 'https://news.example.org/white');
    const rules = await page.evaluate(() => {
      const highlights = [...CSS.highlights.keys()];
      return highlights.length;
    });
    expect(rules).toBeGreaterThan(0);
    // Firefox's driver cannot pretend to print.
    if (stage().session.name === 'firefox') return;
    await page.emulateMediaType('print');
    expect(await contrastIn(await partOf(page, '#first'))).toBe(1);
  });
});

/** An element's box on whole pixels. */
function partOf(page: Page, selector: string): Promise<Box> {
  return page.$eval(selector, (element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: Math.floor(x), y: Math.floor(y), width: Math.ceil(width), height: Math.ceil(height) + 4 };
  });
}

/** Runs in the page: two pictures → the contrast of the plainest tenth of the pixels that differ; 1 where none does. */
async function contrastOfChange(marked: string, bare: string): Promise<number> {
  const pixels = async (picture: string) => {
    const image = new Image();
    image.src = `data:image/png;base64,${picture}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0);
    return context.getImageData(0, 0, image.width, image.height).data;
  };
  const linear = (value: number) => (value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
  const [after, before] = [await pixels(marked), await pixels(bare)];
  const luminance = (data: Uint8ClampedArray, at: number) =>
    0.2126 * linear(data[at]!) + 0.7152 * linear(data[at + 1]!) + 0.0722 * linear(data[at + 2]!);
  const contrasts: number[] = [];
  for (let at = 0; at < after.length; at += 4) {
    if (after[at] === before[at] && after[at + 1] === before[at + 1] && after[at + 2] === before[at + 2]) continue;
    const [one, other] = [luminance(after, at), luminance(before, at)];
    contrasts.push((Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05));
  }
  contrasts.sort((a, b) => b - a);
  return contrasts[Math.floor(contrasts.length / 10)] ?? 1;
}
