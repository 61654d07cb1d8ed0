/** A statement of the page beside what the record says: the page's words, whose they are, how the two stand, the record. */
import { judgedAsFact } from '../../data/context/statements.ts';
import type { Source } from '../../data/dataset.ts';
import { verdictKey } from '../card/keys.ts';
import { PageWords } from '../card/PageWords.tsx';
import { Statement } from '../card/Statement.tsx';
import { VerdictMark } from '../card/VerdictMark.tsx';
import { useText } from '../text.ts';
import type { ClaimView } from './record-view.ts';

interface Props {
  item: ClaimView;
  sources: Record<string, Source>;
  onGoTo: () => void;
}

export function ClaimItem({ item: { claim, quotation, nth, speaker }, sources, onGoTo }: Props) {
  const text = useText();
  return (
    <li data-claim={claim.claim} data-nth={nth}>
      <button type="button" class="claim-words" data-stop dir="auto" title={text('popup_go_to')} onClick={onGoTo}>
        <PageWords {...quotation} />
      </button>
      {claim.quoted && <p class="quiet">{speaker ? text('card_claim_speaker', speaker) : text('card_claim_quoted')}</p>}
      <p class="verdict" data-verdict={claim.verdict}>
        <VerdictMark verdict={claim.verdict} />
        {text(verdictKey(claim.verdict))}
      </p>
      <Statement statement={judgedAsFact(claim)} sources={sources} />
    </li>
  );
}
