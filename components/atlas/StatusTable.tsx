/** States and where they stand under both conventions. */
import { useMemo } from 'preact/hooks';
import type { State } from '../../data/dataset.ts';
import { useText } from '../text.ts';
import { DataTable } from './DataTable.tsx';
import { useAtlas } from './data.ts';
import { statusColumns } from './status-columns.tsx';

export function StatusTable({ states }: { states: State[] }) {
  const text = useText();
  const atlas = useAtlas();
  const columns = useMemo(() => statusColumns(atlas, text), [atlas, text]);
  return (
    <DataTable
      class="status-table"
      caption={text('atlas_states')}
      columns={columns}
      rows={states}
      keyOf={({ code }) => code}
      sortedBy="state"
    />
  );
}
