/** The statements that rest on a source, each with whom it is about and how certain it is. */
import type { Citation } from '../../data/context/citations.ts';
import { ENGLISH, useText } from '../text.ts';
import { EntityLink } from './EntityLink.tsx';
import { EntityLinks } from './EntityLinks.tsx';

export function CitationList({ citations, states }: { citations: Citation[]; states: string[] }) {
  const text = useText();
  return (
    <>
      <ul class="citations">
        {citations.map(({ text: statement, entity, confidence, doubt }) => (
          <li key={`${entity} ${statement}`}>
            {entity && <EntityLink id={entity} />} <span {...ENGLISH}>{statement}</span>{' '}
            <span class="evidence">
              <span class="confidence" data-confidence={confidence}>
                {text(`confidence_${confidence}`)}
              </span>
            </span>
            {doubt && (
              <p class="doubt" {...ENGLISH}>
                {doubt}
              </p>
            )}
          </li>
        ))}
      </ul>
      {states.length > 0 && (
        <>
          <p class="quiet">{text('atlas_source_states', states.length)}</p>
          <EntityLinks ids={states} label={text('atlas_states')} />
        </>
      )}
    </>
  );
}
