/** Who has joined which convention: a map, and the table that says the same. */
import type { Convention } from '../../data/context/status.ts';
import type { Shape } from '../../data/context/world.ts';
import { formatDay } from '../dates.ts';
import { useText } from '../text.ts';
import { ConventionToggle } from './ConventionToggle.tsx';
import { useAtlas } from './data.ts';
import { MapLegend } from './MapLegend.tsx';
import { PageHead } from './PageHead.tsx';
import type { Filter } from './routes.ts';
import { SmallStates } from './SmallStates.tsx';
import { StatusSection } from './StatusSection.tsx';
import { useStateRows } from './state-rows.ts';
import { useWorld } from './use-world.ts';
import { WorldMap } from './WorldMap.tsx';

interface Props {
  /** The address names the table, not the map. */
  toTable: boolean;
  drawWorld: () => Shape[];
  filter: Filter;
  onFilter: (filter: Filter) => void;
}

export function MapPage({ toTable, drawWorld, filter, onFilter }: Props) {
  const text = useText();
  const { dataset } = useAtlas();
  const shapes = useWorld(drawWorld);
  const convention: Convention = filter.c === 'budapest' ? 'budapest' : 'un';
  const rows = useStateRows(convention);
  const asOf = formatDay(convention === 'un' ? dataset.signatoriesAsOf : dataset.budapestAsOf, text.language);
  const drawn = new Set(shapes.map(({ code }) => code));
  return (
    <>
      <PageHead title={text('atlas_map')}>
        <p class="lead">{text('atlas_map_lead')}</p>
      </PageHead>
      <ConventionToggle
        convention={convention}
        onChange={(c) => onFilter({ ...filter, c: c === 'un' ? '' : c, status: '' })}
      />
      <figure class="map-figure">
        <WorldMap
          shapes={shapes}
          rows={rows}
          label={text(convention === 'un' ? 'atlas_map_of_un' : 'atlas_map_of_budapest')}
        />
        <figcaption>
          <MapLegend convention={convention} rows={rows} />
          <p class="quiet">
            {text('atlas_as_of', asOf)} {text(convention === 'un' ? 'atlas_map_note_un' : 'atlas_map_note_budapest')}
          </p>
          <p class="quiet">
            {text('atlas_map_borders')} {text('atlas_map_keys')}
          </p>
        </figcaption>
      </figure>
      <SmallStates rows={rows.filter(({ state }) => !drawn.has(state.code))} />
      <StatusSection landing={toTable} convention={convention} rows={rows} filter={filter} onFilter={onFilter} />
    </>
  );
}
