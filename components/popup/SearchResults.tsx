/** What a search found: name, kind and one line for each. */
import type { Entity } from '../../data/dataset.ts';
import { kindKey } from '../card/keys.ts';
import { ENGLISH, useText } from '../text.ts';

interface Props {
  query: string;
  results: Entity[];
  onChoose: (entity: Entity) => void;
}

export function SearchResults({ query, results, onChoose }: Props) {
  const text = useText();
  return (
    <section aria-label={text('popup_results', results.length)}>
      <p class="quiet" role="status">
        {results.length ? text('popup_results', results.length) : text('popup_no_results', query.trim())}
      </p>
      <ul class="rows">
        {results.map((entity) => (
          <li key={entity.id}>
            <button type="button" class="row result" data-stop data-entity={entity.id} onClick={() => onChoose(entity)}>
              <span class="result-head">
                <bdi class="row-name" {...ENGLISH}>
                  {entity.name}
                </bdi>
                <span class="quiet">{text(kindKey(entity.kind))}</span>
              </span>
              <span class="result-summary" {...ENGLISH}>
                {entity.summary}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
