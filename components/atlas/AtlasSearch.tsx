/** Search over everything known, as in the popup; results lead to the entities' pages. */
import { useMemo } from 'preact/hooks';
import { createSearch } from '../../data/context/search.ts';
import { SearchBox } from '../popup/SearchBox.tsx';
import { useSettled } from '../popup/use-settled.ts';
import { useText } from '../text.ts';
import { useAtlas } from './data.ts';
import { EntityList } from './EntityList.tsx';

interface Props {
  query: string;
  onQuery: (query: string) => void;
}

export function AtlasSearch({ query, onQuery }: Props) {
  const text = useText();
  const { dataset } = useAtlas();
  const wanted = useSettled(query).trim();
  const searching = query.trim() !== '';
  const search = useMemo(() => createSearch(dataset.entities), [dataset]);
  const results = useMemo(() => search(wanted), [search, wanted]);
  return (
    <section class="atlas-search" aria-label={text('popup_search')}>
      <SearchBox query={query} onQuery={onQuery} />
      <p class="quiet" role="status">
        {searching &&
          wanted &&
          (results.length ? text('popup_results', results.length) : text('popup_no_results', wanted))}
      </p>
      {searching && <EntityList entities={results} withKind />}
    </section>
  );
}
