/** What the State under the pointer or focus is called and where it stands; the link itself says it to screen readers. */
import { MAP_HEIGHT, MAP_WIDTH } from '../../data/context/world.ts';
import { ENGLISH } from '../text.ts';

interface Props {
  name: string;
  words: string;
  note: string | undefined;
  /** The State's middle, in map units. */
  x: number;
  y: number;
}

export function MapTip({ name, words, note, x, y }: Props) {
  // On the side of the State where there is more map, so that it stays within.
  const side = x < MAP_WIDTH / 2 ? { left: share(x, MAP_WIDTH) } : { right: share(MAP_WIDTH - x, MAP_WIDTH) };
  const edge =
    y < MAP_HEIGHT / 2 ? { top: share(y + 14, MAP_HEIGHT) } : { bottom: share(MAP_HEIGHT - y + 14, MAP_HEIGHT) };
  return (
    <p class="map-tip" style={{ ...side, ...edge }} aria-hidden="true">
      <strong {...ENGLISH}>{name}</strong> {words} {note && <span {...ENGLISH}>({note})</span>}
    </p>
  );
}

function share(part: number, whole: number): string {
  return `${(100 * part) / whole}%`;
}
