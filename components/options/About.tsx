/** What the extension knows, and as of when. */
import { hrefTo } from '../atlas/routes.ts';
import { formatDay } from '../dates.ts';
import { formatNumber } from '../numbers.ts';
import { type TextKey, useText } from '../text.ts';

export interface Counts {
  asOf: string;
  entities: number;
  facts: number;
  positions: number;
  sources: number;
}

export function About({ asOf, entities, facts, positions, sources, sites }: Counts & { sites: number }) {
  const text = useText();
  const format = (count: number) => formatNumber(count, text.language);
  const lines: [TextKey, string][] = [
    ['options_about_as_of', formatDay(asOf, text.language)],
    ['options_about_entities', format(entities)],
    ['options_about_facts', format(facts)],
    ['options_about_positions', format(positions)],
    ['options_about_sources', format(sources)],
    ['options_about_sites', format(sites)],
  ];
  return (
    <section id="about" aria-labelledby="about-heading">
      <h2 id="about-heading">{text('options_about')}</h2>
      <dl class="about">
        {lines.map(([key, value]) => (
          <div key={key}>
            <dt>{text(key)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p>
        <a href={`/atlas.html${hrefTo('method')}`}>{text('atlas_how_made')}</a>
      </p>
      <p class="quiet">{text('options_privacy')}</p>
    </section>
  );
}
