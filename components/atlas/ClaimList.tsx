/** Statements that news repeats, each as it is written there, and what the record says of it. */
import { claimAsFact } from '../../data/context/statements.ts';
import type { Claim } from '../../data/dataset.ts';
import { Statement } from '../card/Statement.tsx';
import { useText } from '../text.ts';
import { useAtlas } from './data.ts';
import { QuotedClaim } from './QuotedClaim.tsx';

interface Props {
  title: string;
  /** What to say of all of them. */
  note: string;
  claims: Claim[];
}

export function ClaimList({ title, note, claims }: Props) {
  const text = useText();
  const { sources } = useAtlas();
  if (!claims.length) return null;
  return (
    <section class="facts" aria-label={title}>
      <h2>{title}</h2>
      <p class="quiet">{note}</p>
      <ul class="statements">
        {claims.map((claim) => (
          <li key={claim.id} data-claim={claim.id}>
            <QuotedClaim claim={claim} />
            <p class="claim-label">{text('atlas_claim_record')}</p>
            <Statement statement={claimAsFact(claim)} sources={sources} />
          </li>
        ))}
      </ul>
    </section>
  );
}
