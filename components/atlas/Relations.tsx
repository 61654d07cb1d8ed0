/** What an entity belongs to and what belongs to it, by the sort of belonging. */
import type { Entity } from '../../data/dataset.ts';
import { useText } from '../text.ts';
import { EntityLinks } from './EntityLinks.tsx';
import { relationKey } from './words.ts';

export function Relations({ relations }: Pick<Entity, 'relations'>) {
  const text = useText();
  const sorts = [...new Set(relations.map(relationKey))];
  return (
    <>
      {sorts.map((sort) => (
        <section key={sort}>
          <h2>{text(sort)}</h2>
          <EntityLinks
            ids={relations.filter((relation) => relationKey(relation) === sort).map(({ id }) => id)}
            label={text(sort)}
          />
        </section>
      ))}
    </>
  );
}
