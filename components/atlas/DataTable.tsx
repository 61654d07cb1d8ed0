/** A table that sorts by any of its columns; the sorting is said by `aria-sort` and changed by buttons. */
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { SortButton } from './SortButton.tsx';
import { sorted, useSort } from './use-sort.ts';

export interface Column<Row> {
  id: string;
  title: string;
  cell: (row: Row) => ComponentChildren;
  /** What to sort by; empty values come last whichever way. Absent: this column is not for sorting. */
  value?: (row: Row) => string;
}

interface Props<Row> {
  /** What the table holds; heard, and seen where `caption` is shown. */
  caption: string;
  /** The first column names the row. */
  columns: Column<Row>[];
  rows: Row[];
  keyOf: (row: Row) => string;
  sortedBy: string;
  descending?: boolean;
  class?: string;
}

export function DataTable<Row>({ caption, columns, rows, keyOf, sortedBy, descending, class: name = '' }: Props<Row>) {
  const { sort, turn } = useSort(sortedBy, descending);
  const shown = useMemo(() => {
    const value = columns.find(({ id }) => id === sort.column)?.value;
    return value ? sorted(rows, value, sort.descending) : rows;
  }, [columns, rows, sort]);
  return (
    // A region that scrolls sideways must be reachable by keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <section class="table-frame" aria-label={caption} tabIndex={0}>
      <table class={`data-table ${name}`}>
        <caption class="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <SortButton key={column.id} column={column} sort={sort} onTurn={() => turn(column.id)} />
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={keyOf(row)}>
              {columns.map(({ id, title, cell }, index) =>
                index === 0 ? (
                  <th key={id} scope="row">
                    {cell(row)}
                  </th>
                ) : (
                  <td key={id} data-column={id} data-title={title}>
                    {cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
