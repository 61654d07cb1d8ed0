/**
 * The toolbar popup: the site's switch, a search over everything known, and who is on this page.
 *
 * The search box stands above the list, so that forty names on a page do not push it out of sight.
 */
import { useMemo, useState } from 'preact/hooks';
import { createSearch } from '../../data/context/search.ts';
import { type Dataset, type Entity, pickRecords } from '../../data/dataset.ts';
import { Notice } from '../controls/Notice.tsx';
import { useText } from '../text.ts';
import { EntityView } from './EntityView.tsx';
import { PagePanel } from './PagePanel.tsx';
import { PopupFooter } from './PopupFooter.tsx';
import { PopupHeader } from './PopupHeader.tsx';
import type { PageView } from './page-view.ts';
import { SearchBox } from './SearchBox.tsx';
import { SearchResults } from './SearchResults.tsx';
import { useSettled } from './use-settled.ts';

export interface PopupActions {
  onSwitch: (on: boolean) => void;
  onReadOnce: () => void;
  onGoTo: (entity: string) => void;
  onStep: (by: 1 | -1) => void;
  /** Opens the atlas, at an entity where one is given. */
  onOpenAtlas: (entity?: string) => void;
  onOpenOptions: () => void;
}

interface Props extends PopupActions {
  dataset: Dataset;
  view: PageView;
  /** The site that the switch speaks of; none on the browser's own pages. */
  site: { host: string; on: boolean } | undefined;
  storageRefused: boolean;
}

export function Popup({ dataset, view, site, storageRefused, ...actions }: Props) {
  const text = useText();
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState<Entity>();
  const wanted = useSettled(query);
  const searching = query.trim() !== '';
  const search = useMemo(() => (searching ? createSearch(dataset.entities) : undefined), [dataset, searching]);
  const results = useMemo(() => search?.(wanted) ?? [], [search, wanted]);
  const onPage = view.state === 'read' && view.present.some(({ entity }) => entity === chosen);

  return (
    <>
      <PopupHeader site={site} onSwitch={actions.onSwitch} />
      {storageRefused && <Notice tone="problem">{text('popup_storage_refused')}</Notice>}
      <main class="popup-main">
        <SearchBox
          query={query}
          onQuery={(next) => {
            setQuery(next);
            setChosen(undefined);
          }}
        />
        {chosen ? (
          <EntityView
            key={chosen.id}
            entity={chosen}
            records={pickRecords(dataset, [chosen.id])}
            onBack={() => setChosen(undefined)}
            onGoTo={onPage ? () => actions.onGoTo(chosen.id) : undefined}
            onOpenAtlas={() => actions.onOpenAtlas(chosen.id)}
          />
        ) : searching ? (
          <SearchResults query={wanted} results={results} onChoose={setChosen} />
        ) : (
          <PagePanel view={view} host={site?.host} {...actions} />
        )}
      </main>
      <PopupFooter
        asOf={dataset.asOf}
        onOpenAtlas={() => actions.onOpenAtlas()}
        onOpenOptions={actions.onOpenOptions}
      />
    </>
  );
}
