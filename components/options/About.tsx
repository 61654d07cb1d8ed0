/** What the extension knows, and as of when. */
import { formatDay } from '../dates.ts';
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
  const lines: [TextKey, string][] = [
    ['options_about_as_of', formatDay(asOf)],
    ['options_about_entities', format(entities)],
    ['options_about_facts', format(facts)],
    ['options_about_positions', format(positions)],
    ['options_about_sources', format(sources)],
    ['options_about_sites', format(sites)],
  ];
  return (
    <section aria-labelledby="about-heading">
      <h2 id="about-heading">{text('options_about')}</h2>
      <dl class="about">
        {lines.map(([key, value]) => (
          <div key={key}>
            <dt>{text(key)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p class="quiet">{text('options_privacy')}</p>
    </section>
  );
}

function format(count: number): string {
  return new Intl.NumberFormat().format(count);
}
