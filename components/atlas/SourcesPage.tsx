/** Everything that was read, and what stands on it. */
import { useMemo } from 'preact/hooks';
import { citationsBySource } from '../../data/context/citations.ts';
import { SOURCE_KINDS } from '../../data/schema.ts';
import { useSettled } from '../popup/use-settled.ts';
import { useText } from '../text.ts';
import { useAtlas } from './data.ts';
import { PageHead } from './PageHead.tsx';
import type { Filter } from './routes.ts';
import { SelectField } from './SelectField.tsx';
import { SourceGroup } from './SourceGroup.tsx';
import { TextFilter } from './TextFilter.tsx';
import { SOURCE_KIND_WORDS } from './words.ts';

interface Props {
  /** The source to go to; empty for none. */
  id: string;
  filter: Filter;
  onFilter: (filter: Filter) => void;
}

export function SourcesPage({ id: wanted, filter, onFilter }: Props) {
  const text = useText();
  const { dataset } = useAtlas();
  const cited = useMemo(() => citationsBySource(dataset), [dataset]);
  const words = useSettled(filter.q ?? '')
    .trim()
    .toLowerCase();
  const shown = dataset.sources.filter(
    ({ title, publisher, url, kind }) =>
      (!filter.kind || kind === filter.kind) && `${title} ${publisher} ${url}`.toLowerCase().includes(words),
  );
  return (
    <>
      <PageHead title={text('atlas_sources')}>
        <p class="lead">{text('atlas_sources_lead')}</p>
      </PageHead>
      <search class="filters">
        <TextFilter
          label={text('atlas_sources_filter')}
          value={filter.q ?? ''}
          onInput={(q) => onFilter({ ...filter, q })}
        />
        <SelectField
          label={text('atlas_filter_source_kind')}
          value={filter.kind ?? ''}
          all={text('atlas_all')}
          options={SOURCE_KINDS.map((kind) => [kind, text(SOURCE_KIND_WORDS[kind])])}
          onChange={(kind) => onFilter({ ...filter, kind })}
        />
        <p class="quiet" role="status">
          {text('atlas_shown', shown.length, dataset.sources.length)}
        </p>
      </search>
      {SOURCE_KINDS.map((kind) => (
        <SourceGroup
          key={kind}
          kind={kind}
          sources={shown.filter((source) => source.kind === kind)}
          cited={cited}
          wanted={wanted}
        />
      ))}
    </>
  );
}
