/** Where the card goes, and which way the pointer is going. */
import { describe, expect, it } from 'vitest';
import { type Box, isHeadingFor, isSheet, placeCard, type Size } from '../../entrypoints/reader.content/geometry.ts';

const VIEWPORT: Size = { width: 1000, height: 700 };
const CARD: Size = { width: 360, height: 240 };
const line = (left: number, top: number): Box => ({ left, top, right: left + 80, bottom: top + 20 });

/** The card's box as it will be drawn. */
function boxOf(anchor: Box, size = CARD, viewport = VIEWPORT): Box {
  const { left, top, maxHeight } = placeCard(anchor, size, viewport);
  return { left, top, right: left + size.width, bottom: top + Math.min(size.height, maxHeight) };
}

describe('the card', () => {
  it('stands below the line, flush with the name, where there is room', () => {
    const box = boxOf(line(200, 100));
    expect(box.top).toBeGreaterThan(120);
    expect(box.left).toBe(200);
  });

  it('stands above the line at the foot of the window', () => {
    const box = boxOf(line(200, 600));
    expect(box.bottom).toBeLessThan(600);
    expect(box.bottom).toBeGreaterThan(580);
    expect(box.bottom - box.top).toBe(CARD.height);
  });

  it('takes the larger side, cut to fit, where neither has room', () => {
    const low: Size = { width: 1000, height: 300 };
    expect(boxOf(line(200, 180), CARD, low).bottom).toBeLessThan(180);
    expect(boxOf(line(200, 80), CARD, low).top).toBeGreaterThan(100);
  });

  it.each([
    ['right', line(940, 100)],
    ['left', line(-40, 100)],
  ])('stays inside the window at its %s edge', (_, anchor) => {
    const box = boxOf(anchor);
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(VIEWPORT.width);
  });

  it('begins inside a window that is narrower than it', () => {
    expect(boxOf(line(50, 100), CARD, { width: 320, height: 700 }).left).toBeGreaterThanOrEqual(0);
  });

  it('never covers its own line nor leaves the window, wherever the line is', () => {
    const wrong: string[] = [];
    for (let left = 0; left <= 920; left += 40) {
      for (let top = 0; top <= 680; top += 17) {
        for (const height of [60, 240, 500, 2000]) {
          const anchor = line(left, top);
          const box = boxOf(anchor, { width: 360, height });
          const covers = box.top < anchor.bottom && box.bottom > anchor.top;
          const leaves = box.top < 0 || box.bottom > VIEWPORT.height || box.left < 0 || box.right > VIEWPORT.width;
          if (covers || leaves) wrong.push(`${left},${top} ${height}: ${JSON.stringify(box)}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('a sheet along the lower edge', () => {
  const phone: Size = { width: 360, height: 640 };
  const zoomed: Size = { width: 320, height: 225 };

  it.each([
    ['a finger on a phone', line(20, 300), phone, true, true],
    ['a mouse in a narrow window', line(20, 300), phone, false, false],
    ['a finger on a tablet', line(20, 300), { width: 800, height: 1200 }, true, false],
    ['a window at 400 % zoom', line(20, 100), zoomed, false, true],
    ['such a window with the line at its top', line(20, 0), zoomed, false, false],
  ])('%s', (_, anchor, viewport, byTouch, expected) => {
    expect(isSheet(anchor, viewport, byTouch)).toBe(expected);
  });
});

describe('the way to the card', () => {
  const card: Box = { left: 300, top: 300, right: 700, bottom: 500 };

  it.each([
    ['down to a card below', { x: 500, y: 200 }, { x: 500, y: 220 }],
    ['slanting to its near corner', { x: 320, y: 200 }, { x: 440, y: 240 }],
    ['up to a card above', { x: 500, y: 600 }, { x: 480, y: 570 }],
    ['from the left', { x: 200, y: 400 }, { x: 230, y: 400 }],
    ['from the right', { x: 800, y: 400 }, { x: 760, y: 410 }],
    ['from outside its width', { x: 200, y: 200 }, { x: 230, y: 220 }],
  ])('%s', (_, from, to) => {
    expect(isHeadingFor(from, to, card)).toBe(true);
  });

  it.each([
    ['away from it', { x: 500, y: 200 }, { x: 500, y: 180 }],
    ['along the line', { x: 500, y: 200 }, { x: 560, y: 200 }],
    ['past its corner', { x: 320, y: 200 }, { x: 200, y: 240 }],
    ['standing still', { x: 500, y: 200 }, { x: 500, y: 200 }],
    ['away to the left', { x: 200, y: 400 }, { x: 160, y: 400 }],
    ['away below a card above', { x: 500, y: 600 }, { x: 500, y: 640 }],
  ])('not %s', (_, from, to) => {
    expect(isHeadingFor(from, to, card)).toBe(false);
  });
});
