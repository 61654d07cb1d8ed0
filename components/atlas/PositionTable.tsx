/** Positions in a table: who, which way, on what, when, and the statement with its sources. */
import { useMemo } from 'preact/hooks';
import type { Held, SourcesById } from '../../data/context/statements.ts';
import { STANCES } from '../../data/schema.ts';
import { kindKey, stanceKey, subjectKey } from '../card/keys.ts';
import { Statement } from '../card/Statement.tsx';
import { formatDay } from '../dates.ts';
import { type Translate, useText } from '../text.ts';
import { type Column, DataTable } from './DataTable.tsx';
import { useAtlas } from './data.ts';
import { EntityLink } from './EntityLink.tsx';

export function PositionTable({ positions }: { positions: Held[] }) {
  const text = useText();
  const { sources } = useAtlas();
  const columns = useMemo(() => columnsOf(sources, text), [sources, text]);
  return (
    <DataTable
      class="position-table"
      caption={text('atlas_positions')}
      columns={columns}
      rows={positions}
      keyOf={({ position }) => position.id}
      sortedBy="date"
      descending
    />
  );
}

function columnsOf(sources: SourcesById, text: Translate): Column<Held>[] {
  return [
    {
      id: 'who',
      title: text('atlas_column_who'),
      value: ({ entity }) => entity.name,
      cell: ({ entity }) => (
        <>
          <EntityLink id={entity.id} />
          <span class="quiet">{text(kindKey(entity.kind))}</span>
        </>
      ),
    },
    {
      id: 'stance',
      title: text('atlas_column_stance'),
      // In the order of the scale, not of the alphabet.
      value: ({ position }) => String(STANCES.indexOf(position.stance)),
      cell: ({ position }) => (
        <span class="stance">
          <strong>{text(stanceKey(position.stance))}</strong>
        </span>
      ),
    },
    {
      id: 'on',
      title: text('atlas_column_on'),
      value: ({ position }) => position.on,
      cell: ({ position }) => text(subjectKey(position.on)),
    },
    {
      id: 'date',
      title: text('atlas_column_date'),
      value: ({ position }) => position.date,
      cell: ({ position }) => <time dateTime={position.date}>{formatDay(position.date, text.language)}</time>,
    },
    {
      id: 'statement',
      title: text('atlas_column_statement'),
      cell: ({ position }) => (
        <div data-position={position.id}>
          <Statement statement={position} sources={sources} />
        </div>
      ),
    },
  ];
}
