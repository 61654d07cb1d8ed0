/** The name of an entity, leading to its page; an id that nobody has is shown as it is. */

import { ENGLISH } from '../text.ts';
import { useAtlas } from './data.ts';
import { hrefTo } from './routes.ts';

export function EntityLink({ id }: { id: string }) {
  const name = useAtlas().entities.get(id)?.name;
  return name ? (
    <a href={hrefTo('entity', id)}>
      <bdi {...ENGLISH}>{name}</bdi>
    </a>
  ) : (
    <span>{id}</span>
  );
}
