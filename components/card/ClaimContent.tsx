/** What a card says of a statement: the page's words, what the record says as of which day, and whom that concerns. */
import type { ComparedClaim } from '../../data/context/page-record.ts';
import type { InSentence } from '../../data/context/sentence.ts';
import { judgedAsFact } from '../../data/context/statements.ts';
import type { Entity, Source } from '../../data/dataset.ts';
import { ENGLISH, useText } from '../text.ts';
import { verdictKey } from './keys.ts';
import { PageWords } from './PageWords.tsx';
import { Statement } from './Statement.tsx';
import { VerdictMark } from './VerdictMark.tsx';

interface Props {
  claim: ComparedClaim;
  /** The statement as the page writes it, in its sentence. */
  quotation: InSentence;
  /** To whom the page credits it, where it stands in quotation marks. */
  speaker: string | undefined;
  sources: Record<string, Source>;
  about: Entity[];
  onAbout: (id: string) => void;
  onCopy?: ((citation: string) => Promise<boolean>) | undefined;
  reportUrl: string;
  onHideSite: () => void;
}

export function ClaimContent({ claim, quotation, speaker, sources, about, onAbout, onCopy, ...foot }: Props) {
  const text = useText();
  return (
    <>
      <div class="card-head">
        <p class="card-kind">{text('card_claim_kind')}</p>
        <h2 class="verdict" data-verdict={claim.verdict}>
          <VerdictMark verdict={claim.verdict} />
          {text(verdictKey(claim.verdict))}
        </h2>
      </div>
      <section aria-label={text('card_claim_page')}>
        <h3>{text('card_claim_page')}</h3>
        <p class="claim-words" id="card-summary">
          <PageWords {...quotation} />
        </p>
        {claim.quoted && (
          <p class="card-quiet">{speaker ? text('card_claim_speaker', speaker) : text('card_claim_quoted')}</p>
        )}
      </section>
      <section aria-label={text('card_claim_record')} data-claim={claim.claim}>
        <h3>{text('card_claim_record')}</h3>
        <Statement statement={judgedAsFact(claim)} sources={sources} onCopy={onCopy} />
      </section>
      {about.length > 0 && (
        <section class="card-about" aria-label={text('card_claim_about')}>
          <h3>{text('card_claim_about')}</h3>
          {about.map(({ id, name }) => (
            <button key={id} type="button" data-entity={id} onClick={() => onAbout(id)}>
              <bdi {...ENGLISH}>{name}</bdi>
            </button>
          ))}
        </section>
      )}
      <div class="card-foot">
        <p class="card-quiet">{text('card_claim_note')}</p>
        <div class="card-row card-quiet">
          <a href={foot.reportUrl} target="_blank" rel="noopener noreferrer">
            {text('card_report')}
          </a>
          <button type="button" onClick={foot.onHideSite}>
            {text('card_hide_site')}
          </button>
        </div>
      </div>
    </>
  );
}
