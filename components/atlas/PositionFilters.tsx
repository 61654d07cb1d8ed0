/** Filters for positions: stance, kind of stakeholder, what they speak about, and from which year to which. */
import type { Held } from '../../data/context/statements.ts';
import { KINDS, POSITION_SUBJECTS, STANCES } from '../../data/schema.ts';
import { stanceKey, subjectKey } from '../card/keys.ts';
import { type TextKey, useText } from '../text.ts';
import type { Filter } from './routes.ts';
import { SelectField } from './SelectField.tsx';
import { groupKey } from './words.ts';

interface Props {
  all: Held[];
  filter: Filter;
  onFilter: (filter: Filter) => void;
}

export function PositionFilters({ all, filter, onFilter }: Props) {
  const text = useText();
  const kinds = KINDS.filter((kind) => all.some(({ entity }) => entity.kind === kind));
  const years = [...new Set(all.map(({ position }) => position.date.slice(0, 4)))].sort();
  const choices: Record<string, { label: TextKey; options: [string, string][] }> = {
    stance: { label: 'atlas_column_stance', options: STANCES.map((stance) => [stance, text(stanceKey(stance))]) },
    kind: { label: 'atlas_filter_kind', options: kinds.map((kind) => [kind, text(groupKey(kind))]) },
    on: { label: 'atlas_column_on', options: POSITION_SUBJECTS.map((subject) => [subject, text(subjectKey(subject))]) },
    from: { label: 'atlas_filter_from', options: years.map((year) => [year, year]) },
    to: { label: 'atlas_filter_to', options: years.map((year) => [year, year]) },
  };
  return (
    <search class="filters">
      {Object.entries(choices).map(([name, { label, options }]) => (
        <SelectField
          key={name}
          label={text(label)}
          value={filter[name] ?? ''}
          all={text('atlas_all')}
          options={options}
          onChange={(value) => onFilter({ ...filter, [name]: value })}
        />
      ))}
    </search>
  );
}
