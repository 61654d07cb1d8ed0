/** How a status looks on the map and in the legend: a class of atlas.css, which may paint a pattern of `MapPatterns`. */
import type { AnyStatus } from '../../data/context/status.ts';

const FILLS: Record<AnyStatus, string> = {
  ratified: 'fill-hatched',
  signed: 'fill-solid',
  reported: 'fill-striped',
  party: 'fill-solid',
  signatory: 'fill-striped',
  invited: 'fill-dotted',
  none: 'fill-plain',
};

/** Classes for an SVG shape. */
export function fillOf(status: AnyStatus | undefined): string {
  return `shape ${status ? FILLS[status] : 'fill-unknown'}`;
}
