/** What the map's colours and patterns mean, and how many States each stands for. */
import { type AnyStatus, CONVENTION_STATUSES, type Convention } from '../../data/context/status.ts';
import { BUDAPEST_STATUSES } from '../../data/schema.ts';
import { useText } from '../text.ts';
import { Swatch } from './Swatch.tsx';
import type { StateRow } from './state-rows.ts';
import { statusKey } from './words.ts';

export function MapLegend({ convention, rows }: { convention: Convention; rows: StateRow[] }) {
  const text = useText();
  const statuses: readonly AnyStatus[] = convention === 'un' ? CONVENTION_STATUSES : BUDAPEST_STATUSES;
  return (
    <ul class="legend" aria-label={text('atlas_legend')}>
      {statuses.map((status) => (
        <li key={status}>
          <Swatch status={status} /> {text(statusKey(convention, status))}{' '}
          <span class="count">{rows.filter((row) => row.status === status).length}</span>
        </li>
      ))}
      <li>
        <Swatch status={undefined} /> {text('atlas_map_no_row')}
      </li>
    </ul>
  );
}
