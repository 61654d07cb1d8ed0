/** The table of all States under both conventions, with its filters. */
import { type AnyStatus, CONVENTION_STATUSES, type Convention } from '../../data/context/status.ts';
import { BUDAPEST_STATUSES } from '../../data/schema.ts';
import { useText } from '../text.ts';
import type { Filter } from './routes.ts';
import { SelectField } from './SelectField.tsx';
import { StatusTable } from './StatusTable.tsx';
import type { StateRow } from './state-rows.ts';
import { TextFilter } from './TextFilter.tsx';
import { statusKey } from './words.ts';

interface Props {
  /** The reader comes for this table. */
  landing: boolean;
  convention: Convention;
  rows: StateRow[];
  filter: Filter;
  onFilter: (filter: Filter) => void;
}

export function StatusSection({ landing, convention, rows, filter, onFilter }: Props) {
  const text = useText();
  const statuses: readonly AnyStatus[] = convention === 'un' ? CONVENTION_STATUSES : BUDAPEST_STATUSES;
  const words = (filter.q ?? '').trim().toLowerCase();
  const shown = rows.filter(
    ({ name, state, status }) =>
      `${name} ${state.note ?? ''}`.toLowerCase().includes(words) && (!filter.status || status === filter.status),
  );
  return (
    <section>
      <h2 id="states" tabIndex={-1} data-landing={landing || undefined}>
        {text('atlas_states')}
      </h2>
      <search class="filters">
        <TextFilter
          label={text('atlas_states_filter')}
          value={filter.q ?? ''}
          onInput={(q) => onFilter({ ...filter, q })}
        />
        <SelectField
          label={text(convention === 'un' ? 'atlas_un' : 'atlas_budapest')}
          value={filter.status ?? ''}
          all={text('atlas_all')}
          options={statuses.map((status) => [status, text(statusKey(convention, status))])}
          onChange={(status) => onFilter({ ...filter, status })}
        />
        <p class="quiet" role="status">
          {text('atlas_shown', shown.length, rows.length)}
        </p>
      </search>
      <StatusTable states={shown.map(({ state }) => state)} />
      <p class="quiet">{text('atlas_states_note')}</p>
    </section>
  );
}
