/** A name that opens what is known about it. */
import type { Entity } from '../../data/dataset.ts';
import { ENGLISH, useText } from '../text.ts';

interface Props {
  entity: Entity;
  onOpen: (entity: Entity) => void;
}

export function EntityButton({ entity, onOpen }: Props) {
  const text = useText();
  return (
    <button
      type="button"
      class="link entity-link"
      data-stop
      data-entity={entity.id}
      title={text('popup_read_known')}
      onClick={() => onOpen(entity)}
    >
      <bdi {...ENGLISH}>{entity.name}</bdi>
    </button>
  );
}
