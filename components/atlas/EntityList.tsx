/** Entities with one line each, leading to their pages. */
import type { Entity } from '../../data/dataset.ts';
import { kindKey } from '../card/keys.ts';
import { ENGLISH, useText } from '../text.ts';
import { EntityLink } from './EntityLink.tsx';

export function EntityList({ entities, withKind = false }: { entities: Entity[]; withKind?: boolean }) {
  const text = useText();
  if (!entities.length) return null;
  return (
    <ul class="entity-list">
      {entities.map(({ id, kind, summary }) => (
        <li key={id}>
          <p>
            <EntityLink id={id} /> {withKind && <span class="quiet">{text(kindKey(kind))}</span>}
          </p>
          <p class="summary" {...ENGLISH}>
            {summary}
          </p>
        </li>
      ))}
    </ul>
  );
}
