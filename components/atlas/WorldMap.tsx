/**
 * The map. One tab stop; arrow keys go to the neighbour in that direction, Enter to the State's page. The table below
 * it says the same, so whoever cannot see the map misses nothing.
 */
import { useMemo, useRef, useState } from 'preact/hooks';
import { type Direction, MAP_HEIGHT, MAP_WIDTH, neighbour, type Shape } from '../../data/context/world.ts';
import { fillOf } from './fills.ts';
import { MapPatterns } from './MapPatterns.tsx';
import { MapTip } from './MapTip.tsx';
import { hrefTo } from './routes.ts';
import type { StateRow } from './state-rows.ts';

const ARROWS: Record<string, Direction> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

interface Props {
  shapes: Shape[];
  rows: StateRow[];
  label: string;
}

export function WorldMap({ shapes, rows, label }: Props) {
  const links = useRef(new Map<Shape, HTMLElement | SVGElement | null>());
  const byCode = useMemo(() => new Map(rows.map((row) => [row.state.code, row])), [rows]);
  const states = useMemo(() => shapes.filter(({ code }) => byCode.has(code ?? '')), [shapes, byCode]);
  const [entry, setEntry] = useState(states[0]);
  const [shown, setShown] = useState<Shape>();
  const row = byCode.get(shown?.code ?? '');

  const walk = (event: KeyboardEvent, from: Shape) => {
    if (event.key === 'Escape') setShown(undefined);
    const direction = ARROWS[event.key];
    const next = direction && neighbour(states, from, direction);
    if (direction) event.preventDefault();
    if (next) links.current.get(next)?.focus();
  };

  return (
    <div class="map">
      {/* biome-ignore lint/a11y/useSemanticElements: SVG has no fieldset. */}
      <svg viewBox={`0 0 ${MAP_WIDTH} ${MAP_HEIGHT}`} role="group" aria-label={label}>
        <MapPatterns />
        {shapes.map((shape) => {
          const state = byCode.get(shape.code ?? '');
          if (!state) return <path key={shape.path} class={fillOf(undefined)} d={shape.path} />;
          return (
            <a
              key={shape.path}
              href={hrefTo('entity', state.state.entity)}
              aria-label={[state.name, state.words, state.note].filter(Boolean).join(' · ')}
              tabindex={shape === entry ? 0 : -1}
              ref={(element: HTMLElement | SVGElement | null) => void links.current.set(shape, element)}
              onPointerEnter={() => setShown(shape)}
              onPointerLeave={() => setShown(undefined)}
              onFocus={() => {
                setEntry(shape);
                setShown(shape);
              }}
              onBlur={() => setShown(undefined)}
              onKeyDown={(event: KeyboardEvent) => walk(event, shape)}
            >
              <path d={shape.path} class={fillOf(state.status)} />
            </a>
          );
        })}
        {shown && <path class="map-outline" d={shown.path} />}
      </svg>
      {shown && row && <MapTip name={row.name} words={row.words} note={row.note} x={shown.x} y={shown.y} />}
    </div>
  );
}
