/** What is said of a State's standing under both conventions, for tables and for its page. */
import { conventionStatus, startOf } from '../../data/context/status.ts';
import type { State } from '../../data/dataset.ts';
import { formatDay } from '../dates.ts';
import { ENGLISH, type TextKey, type Translate } from '../text.ts';
import type { Column } from './DataTable.tsx';
import type { Atlas } from './data.ts';
import { EntityLink } from './EntityLink.tsx';
import { formatWhen, statusKey } from './words.ts';

export function statusColumns({ dataset, entities }: Atlas, text: Translate): Column<State>[] {
  const none = (words: TextKey) => <span class="quiet">{text(words)}</span>;
  return [
    {
      id: 'state',
      title: text('kind_country'),
      value: ({ entity }) => entities.get(entity)?.name ?? entity,
      cell: ({ entity }) => <EntityLink id={entity} />,
    },
    {
      id: 'signed',
      title: text('atlas_column_signed'),
      value: ({ convention }) => startOf(convention.signed ?? ''),
      cell: (state) => {
        if (!state.convention.signed) return none('atlas_un_none');
        const reported = conventionStatus(state, dataset.signatoriesAsOf) === 'reported';
        return (
          <>
            {formatWhen(state.convention.signed, text)}
            {reported && <span class="unverified">{text('atlas_un_reported')}</span>}
          </>
        );
      },
    },
    {
      id: 'ratified',
      title: text('atlas_column_ratified'),
      value: ({ convention }) => startOf(convention.ratified ?? ''),
      cell: ({ convention }) => (convention.ratified ? formatWhen(convention.ratified, text) : none('atlas_no_record')),
    },
    {
      id: 'budapest',
      title: text('atlas_column_budapest'),
      value: ({ budapest }) => (budapest.status === 'none' ? '' : text(statusKey('budapest', budapest.status))),
      cell: ({ budapest }) =>
        budapest.status === 'none' ? none('atlas_budapest_none') : text(statusKey('budapest', budapest.status)),
    },
    {
      id: 'in-force',
      title: text('atlas_column_in_force'),
      value: ({ budapest }) => budapest.inForce ?? '',
      cell: ({ budapest }) => budapest.inForce && formatDay(budapest.inForce, text.language),
    },
    {
      id: 'note',
      title: text('atlas_column_note'),
      value: ({ note }) => note ?? '',
      cell: ({ note }) => note && <span {...ENGLISH}>{note}</span>,
    },
  ];
}
