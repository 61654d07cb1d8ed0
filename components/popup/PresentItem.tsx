/** One name on the page: a click goes to it; opened, it lists every mention and leads to what is known. */
import { useId, useState } from 'preact/hooks';
import type { Entity } from '../../data/dataset.ts';
import { Icon } from '../controls/Icon.tsx';
import { ENGLISH, useText } from '../text.ts';
import { OccurrenceList } from './OccurrenceList.tsx';
import { isUnmarked, type Present } from './page-view.ts';

interface Props {
  present: Present;
  onOpen: (entity: Entity) => void;
  onGoTo: (entity: string, nth?: number) => void;
}

export function PresentItem({ present, onOpen, onGoTo }: Props) {
  const text = useText();
  const [open, setOpen] = useState(false);
  const details = useId();
  const { entity, count } = present;
  const unmarked = isUnmarked(present);
  return (
    <li>
      <div class="row-pair">
        <button type="button" class="row" data-stop data-entity={entity.id} onClick={() => onGoTo(entity.id)}>
          <bdi class={unmarked ? 'row-name row-unmarked' : 'row-name'} {...ENGLISH}>
            {entity.name}
          </bdi>
          <span class="count" aria-hidden="true">
            {count}
          </span>
          <span class="visually-hidden">
            {text('popup_mentions', count)}
            {unmarked && ` (${text('popup_not_marked')})`}
          </span>
        </button>
        <button
          type="button"
          class="button button-icon row-toggle"
          aria-expanded={open}
          aria-controls={details}
          aria-label={text('popup_each_mention', entity.name)}
          onClick={() => setOpen(!open)}
        >
          <Icon name={open ? 'up' : 'down'} />
        </button>
      </div>
      <div id={details} class="row-details" hidden={!open}>
        {open && (
          <>
            <OccurrenceList present={present} onGoTo={(nth) => onGoTo(entity.id, nth)} />
            <button type="button" class="link" data-open={entity.id} onClick={() => onOpen(entity)}>
              {text('popup_read_known')}
            </button>
          </>
        )}
      </div>
    </li>
  );
}
