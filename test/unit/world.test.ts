/** The world map: outlines that an SVG draws, and arrow keys that go where they point. */
import codes from 'i18n-iso-countries/codes.json' with { type: 'json' };
import type { Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import topology from 'world-atlas/countries-110m.json' with { type: 'json' };
import { type Direction, MAP_HEIGHT, MAP_WIDTH, neighbour, type Shape, worldShapes } from '../../data/context/world.ts';

const shapes = worldShapes(topology as unknown as Topology, codes);
const country = (code: string) => shapes.find((shape) => shape.code === code)!;
const DIRECTIONS: Direction[] = ['up', 'down', 'left', 'right'];

describe('the outlines', () => {
  it('are of the world without Antarctica, each country once', () => {
    const drawn = shapes.flatMap(({ code }) => code ?? []);
    expect(drawn).toEqual(expect.arrayContaining(['AR', 'AU', 'BR', 'CN', 'IN', 'QA', 'RU', 'US', 'VN', 'ZA']));
    expect(drawn).not.toContain('AQ');
    expect(new Set(drawn).size).toBe(drawn.length);
  });

  it('can be drawn, inside the map', () => {
    for (const { path, x, y } of shapes) {
      expect(path).toMatch(/^M[-\d.,MLZ]+Z$/);
      for (const [, left, top] of path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)) {
        expect(Number(left) >= 0 && Number(left) <= MAP_WIDTH).toBe(true);
        expect(Number(top) >= 0 && Number(top) <= MAP_HEIGHT).toBe(true);
      }
      expect(x > 0 && x < MAP_WIDTH && y > 0 && y < MAP_HEIGHT).toBe(true);
    }
  });

  it.each([
    ['BR', 'west of', 'ZA'],
    ['ES', 'west of', 'FR'],
    ['FR', 'west of', 'DE'],
    ['AU', 'west of', 'FJ'],
    ['NO', 'north of', 'DE'],
    ['EG', 'north of', 'ZA'],
  ])('the middle of %s lies %s that of %s', (one, where, other) => {
    const [a, b] = [country(one), country(other)];
    expect(where === 'west of' ? a.x < b.x : a.y < b.y).toBe(true);
  });
});

describe('arrow keys', () => {
  const at = (code: string, x: number, y: number): Shape => ({ code, path: '', x, y });
  const middle = at('M', 100, 100);
  const cross = [middle, at('U', 100, 50), at('D', 100, 160), at('L', 20, 100), at('R', 130, 100)];

  it.each([
    ['up', 'U'],
    ['down', 'D'],
    ['left', 'L'],
    ['right', 'R'],
  ] as const)('%s', (direction, code) => {
    expect(neighbour(cross, middle, direction)?.code).toBe(code);
  });

  it('stop at the edge of the world', () => {
    expect(neighbour(cross, cross[1]!, 'up')).toBeUndefined();
    expect(neighbour([middle], middle, 'left')).toBeUndefined();
    expect(neighbour([], middle, 'left')).toBeUndefined();
  });

  it('prefer what lies straight ahead to what is nearer but aside', () => {
    const ahead = at('ahead', 150, 100);
    expect(neighbour([middle, at('aside', 130, 130), ahead], middle, 'right')).toBe(ahead);
  });

  it('do not go to what is almost wholly aside', () => {
    expect(neighbour([middle, at('aside', 110, 190)], middle, 'right')).toBeUndefined();
  });

  it('go the way they point, on the real map', () => {
    for (const shape of shapes) {
      for (const direction of DIRECTIONS) {
        const next = neighbour(shapes, shape, direction);
        if (!next) continue;
        const moved = { up: shape.y - next.y, down: next.y - shape.y, left: shape.x - next.x, right: next.x - shape.x };
        expect(moved[direction]).toBeGreaterThan(0);
      }
    }
  });

  it('reach every country', () => {
    const reached = new Set([shapes[0]!]);
    for (const shape of reached) {
      for (const direction of DIRECTIONS) {
        const next = neighbour(shapes, shape, direction);
        if (next) reached.add(next);
      }
    }
    expect(shapes.filter((shape) => !reached.has(shape)).map(({ code }) => code)).toEqual([]);
  });
});
