/** What the record has for the page: statements beside it, what has happened since, who holds which position. */
import type { Entity } from '../../data/dataset.ts';
import { formatDay } from '../dates.ts';
import { useText } from '../text.ts';
import { ClaimItem } from './ClaimItem.tsx';
import { PagePart } from './PagePart.tsx';
import type { RecordView } from './record-view.ts';
import { SinceItems } from './SinceItems.tsx';
import type { OpenParts } from './use-open-parts.ts';
import { Voices } from './Voices.tsx';

interface Props {
  record: RecordView;
  parts: OpenParts;
  onOpen: (entity: Entity) => void;
  onGoToAssertion: (nth: number) => void;
  onOpenMethod: () => void;
}

export function RecordParts({ record, parts, onOpen, onGoToAssertion, onOpenMethod }: Props) {
  const text = useText();
  const { claims, since, voices, sources } = record;
  return (
    <>
      {claims.length > 0 && (
        <PagePart part="claims" title={text('card_claim_kind')} count={claims.length} {...parts}>
          <p class="quiet">{text('card_claim_note')}</p>
          <ul class="part-list">
            {claims.map((item) => (
              <ClaimItem key={item.nth} item={item} sources={sources} onGoTo={() => onGoToAssertion(item.nth)} />
            ))}
          </ul>
        </PagePart>
      )}
      {since && (
        <PagePart
          part="since"
          title={text('popup_since', formatDay(since.published, text.language))}
          count={since.items.length}
          {...parts}
        >
          <SinceItems since={since} sources={sources} />
        </PagePart>
      )}
      {voices && (
        <PagePart part="voices" title={text('popup_voices')} count={voices.count} {...parts}>
          <Voices voices={voices} sources={sources} onOpen={onOpen} onOpenMethod={onOpenMethod} />
        </PagePart>
      )}
    </>
  );
}
