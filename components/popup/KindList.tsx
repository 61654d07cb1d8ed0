/** Everybody of one kind on the page; a click shows where. */
import { useText } from '../text.ts';
import type { KindGroup } from './kinds.ts';

interface Props {
  group: KindGroup;
  onGoTo: (entity: string) => void;
}

export function KindList({ group, onGoTo }: Props) {
  const text = useText();
  return (
    <>
      <h3 class="kind-heading">{text(group.title)}</h3>
      <ul class="rows">
        {group.members.map(({ entity, count }) => (
          <li key={entity.id}>
            <button type="button" class="row" title={entity.summary} onClick={() => onGoTo(entity.id)}>
              <bdi class="row-name">{entity.name}</bdi>
              <span class="count" aria-hidden="true">
                {count}
              </span>
              <span class="visually-hidden">{text('popup_mentions', String(count))}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
