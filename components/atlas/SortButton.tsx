/** The head of a column, and the button in it that sorts by it. */
import type { Column } from './DataTable.tsx';
import type { Sort } from './use-sort.ts';

interface Props<Row> {
  column: Column<Row>;
  sort: Sort;
  onTurn: () => void;
}

export function SortButton<Row>({ column: { id, title, value }, sort, onTurn }: Props<Row>) {
  if (!value) return <th scope="col">{title}</th>;
  const direction = sort.column !== id ? 'none' : sort.descending ? 'descending' : 'ascending';
  return (
    <th scope="col" aria-sort={direction}>
      <button type="button" class="sort" onClick={onTurn}>
        {title}
        <svg viewBox="0 0 10 14" width="10" height="14" aria-hidden="true" focusable="false">
          <path class="sort-up" d="M1 6 5 1 9 6Z" />
          <path class="sort-down" d="M1 8 5 13 9 8Z" />
        </svg>
      </button>
    </th>
  );
}
