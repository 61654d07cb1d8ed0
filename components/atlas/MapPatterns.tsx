/**
 * Patterns that tell the map's statuses apart without colour: cross-hatched, striped, dotted. The colours are in
 * atlas.css. Each is there twice: on a small screen the map shrinks, and with it what is drawn on it.
 */
const SIZES = [
  { suffix: '', scale: 1 },
  { suffix: '-large', scale: 2.6 },
];

export function MapPatterns() {
  return (
    <defs>
      {SIZES.map(({ suffix, scale }) => {
        const tile = {
          width: 5,
          height: 5,
          patternUnits: 'userSpaceOnUse',
          patternTransform: `scale(${scale})`,
        } as const;
        return (
          <g key={suffix}>
            <pattern id={`map-hatched${suffix}`} {...tile}>
              <rect class="pattern-strong" width="5" height="5" />
              <path class="pattern-cut" d="M0 0 5 5M5 0 0 5" />
            </pattern>
            <pattern id={`map-striped${suffix}`} {...tile}>
              <rect class="pattern-plain" width="5" height="5" />
              <path class="pattern-line" d="M-1 1 1 -1M0 5 5 0M4 6 6 4" />
            </pattern>
            <pattern id={`map-dotted${suffix}`} {...tile}>
              <rect class="pattern-plain" width="5" height="5" />
              <circle class="pattern-dot" cx="2.5" cy="2.5" r="1.4" />
            </pattern>
          </g>
        );
      })}
    </defs>
  );
}
