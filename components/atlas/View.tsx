/** The section that an address names. */
import type { Shape } from '../../data/context/world.ts';
import { KINDS } from '../../data/schema.ts';
import { ArticlesPage } from './ArticlesPage.tsx';
import { useAtlas } from './data.ts';
import { EntityPage } from './EntityPage.tsx';
import { KindPage } from './KindPage.tsx';
import { MapPage } from './MapPage.tsx';
import { MethodPage } from './MethodPage.tsx';
import { Overview } from './Overview.tsx';
import { PositionsPage } from './PositionsPage.tsx';
import type { Filter, Route } from './routes.ts';
import { SourcesPage } from './SourcesPage.tsx';
import { TimelinePage } from './TimelinePage.tsx';
import { UnknownPage } from './UnknownPage.tsx';

interface Props {
  route: Route;
  drawWorld: () => Shape[];
  onFilter: (filter: Filter) => void;
}

export function View({ route, drawWorld, onFilter }: Props) {
  const { entities } = useAtlas();
  const { view, id, filter } = route;
  switch (view) {
    case 'overview':
      return <Overview filter={filter} onFilter={onFilter} />;
    case 'map':
      return <MapPage toTable={id === 'table'} drawWorld={drawWorld} filter={filter} onFilter={onFilter} />;
    case 'timeline':
      return <TimelinePage year={id} />;
    case 'positions':
      return <PositionsPage filter={filter} onFilter={onFilter} />;
    case 'articles':
      return <ArticlesPage number={Number(id)} />;
    case 'sources':
      return <SourcesPage id={id} filter={filter} onFilter={onFilter} />;
    case 'method':
      return <MethodPage />;
    case 'kind': {
      const kind = KINDS.find((known) => known === id);
      return kind ? <KindPage kind={kind} /> : <UnknownPage name={id} />;
    }
    case 'entity': {
      const entity = entities.get(id);
      return entity ? <EntityPage entity={entity} /> : <UnknownPage name={id} />;
    }
    case 'unknown':
      return <UnknownPage name={id} />;
  }
}
