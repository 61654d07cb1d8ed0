/** Whom the entity belongs to and who belongs to it, as buttons that open in the same card, by the sort of belonging. */
import type { Entity } from '../../data/dataset.ts';
import { ENGLISH, type TextKey, useText } from '../text.ts';

interface Props {
  related: { entity: Entity; word: TextKey }[];
  onOpen: (id: string) => void;
}

export function RelatedList({ related, onOpen }: Props) {
  const text = useText();
  const words = [...new Set(related.map(({ word }) => word))];
  if (!words.length) return null;
  return (
    <dl class="card-related">
      {words.map((word) => (
        <div key={word}>
          <dt>{text(word as 'card_related')}</dt>
          {related
            .filter((other) => other.word === word)
            .map(({ entity }) => (
              <dd key={entity.id}>
                <button type="button" data-entity={entity.id} onClick={() => onOpen(entity.id)} {...ENGLISH}>
                  {entity.name}
                </button>
              </dd>
            ))}
        </div>
      ))}
    </dl>
  );
}
