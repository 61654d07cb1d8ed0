/** The names by which an entity is recognised, by language. */
import type { Alias } from '../../data/dataset.ts';
import { useText } from '../text.ts';
import { languageName } from './words.ts';

/** With more names than this the list is folded: it would be longer than the facts. */
const MOST_OPEN = 12;

export function Names({ aliases }: { aliases: Alias[] }) {
  const text = useText();
  if (!aliases.length) return null;
  const tags = [...new Set(aliases.map(({ lang }) => lang))];
  return (
    <section>
      <h2>{text('atlas_names')}</h2>
      <details open={aliases.length <= MOST_OPEN}>
        <summary>{text('atlas_names_count', aliases.length, tags.length)}</summary>
        <dl class="names">
          {tags.map((tag) => (
            <div key={tag}>
              <dt>{languageName(tag, text)}</dt>
              {aliases
                .filter(({ lang }) => lang === tag)
                .map(({ text: name, ambiguous }) => (
                  <dd key={`${name} ${ambiguous}`}>
                    <bdi lang={tag}>{name}</bdi>
                    {ambiguous && <span class="quiet"> {text('atlas_name_ambiguous')}</span>}
                  </dd>
                ))}
            </div>
          ))}
        </dl>
      </details>
    </section>
  );
}
