/** The bottom of a card: more of it, all of it, what to do about a mistake or about us, and when it was last checked. */
import type { Entity } from '../../data/dataset.ts';
import { formatDay } from '../dates.ts';
import { useText } from '../text.ts';

interface Props {
  entity: Entity;
  /** Statements beyond those shown at first, and whether they are shown too. */
  hidden: number;
  all: boolean;
  onMore: () => void;
  onOpenAtlas: (() => void) | undefined;
  reportUrl: string | undefined;
  onHideSite: (() => void) | undefined;
}

export function CardFoot({ entity, hidden, all, onMore, onOpenAtlas, reportUrl, onHideSite }: Props) {
  const text = useText();
  return (
    <div class="card-foot">
      <div class="card-row">
        {hidden > 0 && (
          <button type="button" class="card-more" aria-expanded={all} onClick={onMore}>
            {all ? text('card_fewer_facts') : text('card_more_facts', hidden)}
          </button>
        )}
        {onOpenAtlas && (
          <button type="button" class="card-more" onClick={onOpenAtlas}>
            {text('card_atlas')}
          </button>
        )}
      </div>
      <div class="card-row card-quiet">
        {reportUrl && (
          <a href={reportUrl} target="_blank" rel="noopener noreferrer">
            {text('card_report')}
          </a>
        )}
        {onHideSite && (
          <button type="button" onClick={onHideSite}>
            {text('card_hide_site')}
          </button>
        )}
      </div>
      <p class="card-quiet">{text('card_as_of', formatDay(entity.asOf, text.language))}</p>
    </div>
  );
}
