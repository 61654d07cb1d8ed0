/** The atlas: the dataset as pages, one section at a time, with the same frame around each. */
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Shape } from '../../data/context/world.ts';
import type { Dataset } from '../../data/dataset.ts';
import { useText } from '../text.ts';
import { AtlasFooter } from './AtlasFooter.tsx';
import { AtlasHeader } from './AtlasHeader.tsx';
import { AtlasContext, toAtlas } from './data.ts';
import type { Filter, Route } from './routes.ts';
import { View } from './View.tsx';

interface Props {
  dataset: Dataset;
  route: Route;
  /** How far down the reader was when this place was left; undefined for one that was not visited before. */
  top: number | undefined;
  /** Draws the map's outlines; takes some milliseconds, so it is asked for only where a map is shown. */
  drawWorld: () => Shape[];
  /** The reader filters the section; the address is to say so. */
  onFilter: (filter: Filter) => void;
}

export function Atlas({ dataset, route, top, drawWorld, onFilter }: Props) {
  const text = useText();
  const main = useRef<HTMLElement>(null);
  const arrived = useRef(false);
  const atlas = useMemo(() => toAtlas(dataset), [dataset]);
  const place = `${route.view}/${route.id}`;

  // Only when the place is another, not when it is filtered in another way.
  useLayoutEffect(() => {
    const landing = main.current?.querySelector<HTMLElement>('[data-landing]');
    const target = landing ?? main.current?.querySelector<HTMLElement>('h1');
    // Whoever has just opened the page begins at its beginning, the skip link.
    if (arrived.current || landing) target?.focus({ preventScroll: true });
    if (top !== undefined) scrollTo(0, top);
    else if (landing) landing.scrollIntoView();
    else scrollTo(0, 0);
    arrived.current = true;
  }, [place]);

  return (
    <AtlasContext.Provider value={atlas}>
      {/* A button, because what follows the # belongs to the routes. */}
      <button type="button" class="skip" onClick={() => main.current?.focus()}>
        {text('atlas_skip')}
      </button>
      <AtlasHeader view={route.view} />
      <main id="main" class="atlas-main" ref={main} tabIndex={-1}>
        <View key={place} route={route} drawWorld={drawWorld} onFilter={onFilter} />
      </main>
      <AtlasFooter asOf={dataset.asOf} />
    </AtlasContext.Provider>
  );
}
