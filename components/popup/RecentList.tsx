/** Who was opened lately, on any page; forgotten when the browser closes, or at once. */
import type { Entity } from '../../data/dataset.ts';
import { ENGLISH, useText } from '../text.ts';

interface Props {
  entities: Entity[];
  onOpen: (entity: Entity) => void;
  onForget: () => void;
}

export function RecentList({ entities, onOpen, onForget }: Props) {
  const text = useText();
  if (!entities.length) return null;
  return (
    <section class="recent" aria-labelledby="recent-heading">
      <div class="page-bar">
        <h2 id="recent-heading">{text('popup_recent')}</h2>
        <button type="button" class="link" onClick={onForget}>
          {text('popup_recent_forget')}
        </button>
      </div>
      <ul class="recent-names">
        {entities.map((entity) => (
          <li key={entity.id}>
            <button type="button" class="button" data-stop data-entity={entity.id} onClick={() => onOpen(entity)}>
              <bdi {...ENGLISH}>{entity.name}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
