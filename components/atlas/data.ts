/** The dataset and ways to look things up in it, for every part of the atlas. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { SourcesById } from '../../data/context/statements.ts';
import type { Dataset, Entity } from '../../data/dataset.ts';

export interface Atlas {
  dataset: Dataset;
  entities: ReadonlyMap<string, Entity>;
  sources: SourcesById;
}

export function toAtlas(dataset: Dataset): Atlas {
  return {
    dataset,
    entities: new Map(dataset.entities.map((entity) => [entity.id, entity])),
    sources: Object.fromEntries(dataset.sources.map((source) => [source.id, source])),
  };
}

export const AtlasContext = createContext<Atlas | undefined>(undefined);

export function useAtlas(): Atlas {
  const atlas = useContext(AtlasContext);
  if (!atlas) throw new Error('a part of the atlas stands outside AtlasContext');
  return atlas;
}
