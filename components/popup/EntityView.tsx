/** One entity in the popup, with the same content as its card on a page. */
import { useEffect, useRef } from 'preact/hooks';
import type { CardRecords, Entity } from '../../data/dataset.ts';
import { CardContent } from '../card/CardContent.tsx';
import { Button } from '../controls/Button.tsx';
import { Icon } from '../controls/Icon.tsx';
import { useText } from '../text.ts';

interface Props {
  entity: Entity;
  records: CardRecords;
  onBack: () => void;
  /** Absent when the page does not name the entity. */
  onGoTo: (() => void) | undefined;
  onOpenAtlas: () => void;
}

export function EntityView({ entity, records, onBack, onGoTo, onOpenAtlas }: Props) {
  const text = useText();
  const view = useRef<HTMLElement>(null);
  // The button that opened this view is gone; without this the focus would fall back to the top of the popup.
  useEffect(() => view.current?.querySelector('button')?.focus(), []);
  return (
    <section class="entity-view" aria-label={entity.name} ref={view}>
      <div class="entity-bar">
        <Button onClick={onBack}>
          <Icon name="back" />
          {text('popup_back')}
        </Button>
        {onGoTo && <Button onClick={onGoTo}>{text('popup_go_to')}</Button>}
      </div>
      <div class="card">
        <CardContent entity={entity} sources={records.sources} standing={records.standings[entity.id]} />
      </div>
      <button type="button" class="link" onClick={onOpenAtlas}>
        {text('atlas_popup_open')}
      </button>
    </section>
  );
}
