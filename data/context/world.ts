/** A world map as shapes: a topology and a list of country codes in, outlines that an SVG can draw out. */
import { type GeoPath, geoEqualEarth, geoPath } from 'd3-geo';
import type { FeatureCollection, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

export const MAP_WIDTH = 960;
/** What is left of the world without Antarctica, which has no row. */
export const MAP_HEIGHT = 428;
/** One decimal of a map unit is finer than any screen. */
const DIGITS = 1;
const ANTARCTICA = 'AQ';

export interface Shape {
  /** ISO 3166-1 alpha-2; undefined for what has no number in the map's data. */
  code: string | undefined;
  /** SVG path data. */
  path: string;
  /** Middle of the shape, in map units. */
  x: number;
  y: number;
}

/**
 * @param topology - Natural Earth's countries, as the package world-atlas has them: features with ISO numeric ids.
 * @param codes - Rows of alpha-2, alpha-3 and numeric codes, as i18n-iso-countries has them.
 */
export function worldShapes(topology: Topology, codes: readonly (readonly string[])[]): Shape[] {
  const alpha2 = new Map(codes.map(([short, , numeric]) => [numeric, short]));
  const countries = topology.objects.countries as GeometryCollection;
  const world = feature(topology, countries) as FeatureCollection<Geometry>;
  const features = world.features.filter(({ id }) => alpha2.get(String(id)) !== ANTARCTICA);
  const projection = geoEqualEarth().fitSize([MAP_WIDTH, MAP_HEIGHT], { type: 'FeatureCollection', features });
  const draw = geoPath(projection).digits(DIGITS);
  return features.map((country) => {
    const [x, y] = draw.centroid(mainland(country.geometry, draw));
    return { code: alpha2.get(String(country.id)), path: draw(country) ?? '', x, y };
  });
}

/** The largest part of a country: French Guiana must not draw the middle of France into the Atlantic. */
function mainland(geometry: Geometry, draw: GeoPath): Geometry {
  if (geometry.type !== 'MultiPolygon') return geometry;
  const parts = geometry.coordinates.map((coordinates): Geometry => ({ type: 'Polygon', coordinates }));
  return parts.reduce((largest, part) => (draw.area(part) > draw.area(largest) ? part : largest));
}

export type Direction = 'up' | 'down' | 'left' | 'right';

/** How much farther a shape counts that lies aside of the direction asked for. */
const ASIDE = 2;

/** The nearest shape in a direction, for arrow keys; undefined at the edge of the world. */
export function neighbour(shapes: Shape[], from: Shape, direction: Direction): Shape | undefined {
  const far = (to: Shape): number => {
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    const ahead = { up: -dy, down: dy, left: -dx, right: dx }[direction];
    const aside = Math.abs(direction === 'up' || direction === 'down' ? dx : dy);
    return ahead > 0 && aside <= ahead * ASIDE ? ahead + ASIDE * aside : Number.POSITIVE_INFINITY;
  };
  const ranked = shapes.filter((shape) => Number.isFinite(far(shape))).sort((a, b) => far(a) - far(b));
  return ranked[0];
}
