/** How news words a claim: in English where it does, else in the languages there are. */
import { Fragment } from 'preact';
import type { Claim } from '../../data/dataset.ts';
import { useText } from '../text.ts';

export function QuotedClaim({ claim: { asWritten } }: { claim: Claim }) {
  const text = useText();
  const { en } = asWritten;
  const wordings = en?.length ? { en } : asWritten;
  return (
    <p class="claim-written">
      <span class="claim-label">{text('atlas_claim_written')}</span>{' '}
      {Object.entries(wordings).map(([lang, words]) =>
        words.map((wording) => (
          <Fragment key={wording}>
            <q lang={lang} dir="auto">
              {wording}
            </q>{' '}
          </Fragment>
        )),
      )}
    </p>
  );
}
