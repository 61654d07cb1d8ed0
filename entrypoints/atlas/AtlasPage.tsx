/** The atlas joined to the browser: the address in, changes of it out. */
import { Atlas } from '../../components/atlas/Atlas.tsx';
import { hrefTo, parseRoute } from '../../components/atlas/routes.ts';
import type { Dataset } from '../../data/dataset.ts';
import { drawWorld } from './draw-world.ts';
import { useAddress } from './use-address.ts';

export function AtlasPage({ dataset }: { dataset: Dataset }) {
  const { hash, top, replace } = useAddress();
  const route = parseRoute(hash);
  return (
    <Atlas
      dataset={dataset}
      route={route}
      top={top}
      drawWorld={drawWorld}
      onFilter={(filter) => route.view !== 'unknown' && replace(hrefTo(route.view, route.id, filter))}
    />
  );
}
