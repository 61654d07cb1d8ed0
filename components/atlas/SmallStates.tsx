/** States that the map's scale leaves out, each with its colour, its status in words, and the way to its page. */
import { ENGLISH, useText } from '../text.ts';
import { EntityLink } from './EntityLink.tsx';
import { Swatch } from './Swatch.tsx';
import type { StateRow } from './state-rows.ts';

export function SmallStates({ rows }: { rows: StateRow[] }) {
  const text = useText();
  return (
    <section class="small-states" aria-labelledby="small-states">
      <h2 id="small-states">{text('atlas_small_states')}</h2>
      <ul>
        {rows.map(({ state, status, words, note }) => (
          <li key={state.code} title={[words, note].filter(Boolean).join(' · ')}>
            <Swatch status={status} /> <EntityLink id={state.entity} />
            <span class="visually-hidden">
              {words} {note && <span {...ENGLISH}>{note}</span>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
