/** The world's outlines, from Natural Earth's data in the package world-atlas; bundled, never fetched. */
import codes from 'i18n-iso-countries/codes.json';
import type { Topology } from 'topojson-specification';
import topology from 'world-atlas/countries-110m.json';
import { type Shape, worldShapes } from '../../data/context/world.ts';

export function drawWorld(): Shape[] {
  return worldShapes(topology as unknown as Topology, codes);
}
