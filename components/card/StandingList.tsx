/** Where a State stands on the UN and the Budapest convention, each line with the day of the list that says so. */
import type { Source, Standing } from '../../data/dataset.ts';
import { formatDay } from '../dates.ts';
import { ENGLISH, useText } from '../text.ts';
import { Dotted } from './Dotted.tsx';
import { SourceLink } from './SourceLink.tsx';

interface Props {
  standing: Standing;
  sources: Record<string, Source>;
}

export function StandingList({ standing, sources }: Props) {
  const text = useText();
  const { convention, budapest, signatoriesAsOf, budapestAsOf, note } = standing;
  const signed = convention.signed
    ? text('standing_signed', formatDay(convention.signed, text.language))
    : text('standing_not_signed', formatDay(signatoriesAsOf, text.language));
  const ratified = convention.ratified
    ? text('standing_ratified', formatDay(convention.ratified, text.language))
    : text('standing_not_ratified');
  const underBudapest =
    budapest.status === 'party' && budapest.inForce
      ? text('standing_party_since', formatDay(budapest.inForce, text.language))
      : text(`standing_${budapest.status}`, formatDay(budapestAsOf, text.language));
  const cited = standing.sources.flatMap((id) => sources[id] ?? []);
  return (
    <section class="standing" aria-label={text('card_standing')}>
      <dl>
        <dt>{text('standing_un')}</dt>
        <dd>
          <Dotted parts={[signed, ratified]} />
        </dd>
        <dt>{text('standing_budapest')}</dt>
        <dd>{underBudapest}</dd>
      </dl>
      {note && (
        <p class="doubt" {...ENGLISH}>
          {note}
        </p>
      )}
      <p class="evidence evidence-links">
        <Dotted parts={cited.map((source) => <SourceLink source={source} />)} />
      </p>
    </section>
  );
}
