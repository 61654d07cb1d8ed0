/** How a table is sorted. */
import { useState } from 'preact/hooks';

export interface Sort {
  column: string;
  descending: boolean;
}

/** Turning to the column that it is sorted by reverses it; another column begins ascending. */
export function useSort(column: string, descending = false): { sort: Sort; turn: (column: string) => void } {
  const [sort, setSort] = useState<Sort>({ column, descending });
  const turn = (to: string) =>
    setSort((before) => ({ column: to, descending: before.column === to && !before.descending }));
  return { sort, turn };
}

/** A sorted copy; rows without a value come last whichever way. Equals keep their order. */
export function sorted<Row>(rows: Row[], value: (row: Row) => string, descending: boolean): Row[] {
  const { compare } = new Intl.Collator('en', { numeric: true });
  const keyed = rows.map((row) => ({ row, key: value(row) }));
  keyed.sort((a, b) => {
    if (!a.key || !b.key) return Number(!a.key) - Number(!b.key);
    return descending ? compare(b.key, a.key) : compare(a.key, b.key);
  });
  return keyed.map(({ row }) => row);
}
