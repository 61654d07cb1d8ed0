/**
 * The toolbar popup: the site's switch, a search over everything known, and who is on this page.
 *
 * The search box stands above the list, so that forty names on a page do not push it out of sight; what the record has for
 * the page stands closed between the two.
 */
import { useMemo } from 'preact/hooks';
import { type Dataset, type Entity, pickRecords } from '../../data/dataset.ts';
import { rolesOf } from '../../data/roles.ts';
import { Notice } from '../controls/Notice.tsx';
import { useText } from '../text.ts';
import { EntityView } from './EntityView.tsx';
import { PagePanel } from './PagePanel.tsx';
import { PopupFooter } from './PopupFooter.tsx';
import { PopupHeader } from './PopupHeader.tsx';
import type { PageView } from './page-view.ts';
import { RecentList } from './RecentList.tsx';
import { SearchBox } from './SearchBox.tsx';
import { SearchResults } from './SearchResults.tsx';
import { useOpenParts } from './use-open-parts.ts';
import { usePlace } from './use-place.ts';

export interface PopupActions {
  onSwitch: (on: boolean) => void;
  onPause: (paused: boolean) => void;
  onReadOnce: () => void;
  /** Goes to a mention on the page, the first one unless `nth` says which. */
  onGoTo: (entity: string, nth?: number) => void;
  onStep: (by: 1 | -1) => void;
  /** Goes to a statement on the page, by its place in the page's list. */
  onGoToAssertion: (nth: number) => void;
  /** Told which entity was opened in the popup. */
  onOpened: (entity: string) => void;
  onForget: () => void;
  /** Opens the atlas, at an entity where one is given. */
  onOpenAtlas: (entity?: string) => void;
  /** Opens the atlas where it says by which rules all of this is chosen. */
  onOpenMethod: () => void;
  onOpenOptions: () => void;
}

interface Props extends PopupActions {
  dataset: Dataset;
  view: PageView;
  /** The site that the switch speaks of; none on the browser's own pages. */
  site: { host: string; on: boolean } | undefined;
  paused: boolean;
  recent: Entity[];
  storageRefused: boolean;
}

export function Popup({ dataset, view, site, paused, recent, storageRefused, ...actions }: Props) {
  const text = useText();
  const place = usePlace(dataset.entities, actions.onOpened);
  const parts = useOpenParts();
  const roles = useMemo(() => rolesOf(dataset.entities), [dataset]);
  const { query, chosen } = place;
  const onPage = view.state === 'read' && view.present.some(({ entity }) => entity === chosen);

  return (
    <>
      <PopupHeader site={site} paused={paused} onSwitch={actions.onSwitch} onPause={actions.onPause} />
      {storageRefused && <Notice tone="problem">{text('popup_storage_refused')}</Notice>}
      <main class="popup-main" ref={place.main} onKeyDown={place.onKey}>
        <SearchBox query={query} onQuery={place.onQuery} onTake={place.onTake} />
        {chosen ? (
          <EntityView
            key={chosen.id}
            entity={chosen}
            records={pickRecords(dataset, [chosen.id])}
            onBack={place.onBack}
            onGoTo={onPage ? () => actions.onGoTo(chosen.id) : undefined}
            onOpenAtlas={() => actions.onOpenAtlas(chosen.id)}
          />
        ) : place.searching ? (
          <SearchResults query={place.settled} results={place.results} onChoose={place.onOpen} />
        ) : (
          <>
            <PagePanel view={view} host={site?.host} roles={roles} parts={parts} onOpen={place.onOpen} {...actions} />
            <RecentList entities={recent} onOpen={place.onOpen} onForget={actions.onForget} />
          </>
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
