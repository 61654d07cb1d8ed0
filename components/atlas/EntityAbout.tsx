/** Beside an entity's statements: what it belongs to, its names, and how fresh its record is. */
import type { Entity } from '../../data/dataset.ts';
import { formatDay } from '../dates.ts';
import { useText } from '../text.ts';
import { EntityLinks } from './EntityLinks.tsx';
import { Names } from './Names.tsx';
import { Relations } from './Relations.tsx';

export function EntityAbout({ entity }: { entity: Entity }) {
  const text = useText();
  const related = entity.related.filter((id) => !entity.relations.some((relation) => relation.id === id));
  return (
    <aside class="entity-about" aria-label={text('atlas_about')}>
      <Relations relations={entity.relations} />
      {related.length > 0 && (
        <section>
          <h2>{text('atlas_related')}</h2>
          <EntityLinks ids={related} label={text('atlas_related')} />
        </section>
      )}
      <Names aliases={entity.aliases} />
      <section>
        <h2>{text('atlas_record')}</h2>
        <p>{text('card_as_of', formatDay(entity.asOf, text.language))}</p>
        {entity.wikidata && (
          <p>
            <a href={`https://www.wikidata.org/wiki/${entity.wikidata}`} target="_blank" rel="noopener noreferrer">
              {text('atlas_wikidata', entity.wikidata)}
            </a>
          </p>
        )}
        <p class="quiet">
          {text('atlas_record_file')} <code>{`data/records/${entity.kind}/${entity.id}.json`}</code>
        </p>
      </section>
    </aside>
  );
}
