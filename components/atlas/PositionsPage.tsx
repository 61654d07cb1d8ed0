/** Who holds what on the convention, in their own words. */
import { allPositions } from '../../data/context/statements.ts';
import { useText } from '../text.ts';
import { useAtlas } from './data.ts';
import { PageHead } from './PageHead.tsx';
import { PositionFilters } from './PositionFilters.tsx';
import { PositionTable } from './PositionTable.tsx';
import type { Filter } from './routes.ts';

interface Props {
  filter: Filter;
  onFilter: (filter: Filter) => void;
}

export function PositionsPage({ filter, onFilter }: Props) {
  const text = useText();
  const all = allPositions(useAtlas().dataset.entities);
  const { stance = '', kind = '', on = '', from = '', to = '' } = filter;
  const shown = all.filter(
    ({ entity, position }) =>
      (!stance || position.stance === stance) &&
      (!kind || entity.kind === kind) &&
      (!on || position.on === on) &&
      (!from || position.date.slice(0, 4) >= from) &&
      (!to || position.date.slice(0, 4) <= to),
  );
  return (
    <>
      <PageHead title={text('atlas_positions')}>
        <p class="lead">{text('atlas_positions_lead')}</p>
      </PageHead>
      <PositionFilters all={all} filter={filter} onFilter={onFilter} />
      <p class="quiet" role="status">
        {text('atlas_shown', shown.length, all.length)}
      </p>
      <PositionTable positions={shown} />
    </>
  );
}
