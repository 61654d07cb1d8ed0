/** The three numbers that news asks for, each with the day for which it holds. */
import { RATIFICATIONS_NEEDED, tally } from '../../data/context/status.ts';
import { formatDay } from '../dates.ts';
import { useText } from '../text.ts';
import { useAtlas } from './data.ts';
import { EntityLink } from './EntityLink.tsx';
import { NumberTile } from './NumberTile.tsx';
import { hrefTo } from './routes.ts';
import { formatWhen } from './words.ts';

export function Numbers() {
  const text = useText();
  const { dataset } = useAtlas();
  const { signed, reported, ratified, ratifiedAsOf, budapestParties } = tally(dataset);
  const asOf = text('atlas_as_of', formatDay(dataset.signatoriesAsOf, text.language));
  return (
    <section class="numbers" aria-label={text('atlas_numbers')}>
      <NumberTile value={signed} label={text('atlas_number_signed')} asOf={asOf} href={hrefTo('map')}>
        {reported.map(({ entity, convention }) => (
          <p key={entity} class="doubt">
            {text('atlas_number_reported')} <EntityLink id={entity} />
            {convention.signed && ` (${formatWhen(convention.signed, text)})`}
          </p>
        ))}
      </NumberTile>
      <NumberTile
        value={ratified.length}
        of={text('atlas_number_of', RATIFICATIONS_NEEDED)}
        label={text('atlas_number_ratified')}
        asOf={text('atlas_as_of', formatDay(ratifiedAsOf, text.language))}
        href={hrefTo('map', 'table', { q: 'ratif' })}
      >
        <p class="doubt">{text('atlas_number_ratified_note')}</p>
      </NumberTile>
      <NumberTile
        value={budapestParties}
        label={text('atlas_number_budapest')}
        asOf={text('atlas_as_of', formatDay(dataset.budapestAsOf, text.language))}
        href={hrefTo('map', '', { c: 'budapest' })}
      />
    </section>
  );
}
