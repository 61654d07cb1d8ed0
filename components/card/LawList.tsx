/** The articles of the convention that govern what the page's sentence says of it, each with what it says. */
import { lawFactsOf } from '../../data/context/law.ts';
import type { Entity, Source } from '../../data/dataset.ts';
import { ENGLISH, useText } from '../text.ts';
import { Statement } from './Statement.tsx';

interface Props {
  law: Entity[];
  sources: Record<string, Source>;
  all: boolean;
  /** Opens an article's own card; absent where there is no way back. */
  onOpen?: ((id: string) => void) | undefined;
  onCopy?: ((citation: string) => Promise<boolean>) | undefined;
}

export function LawList({ law, sources, all, onOpen, onCopy }: Props) {
  const text = useText();
  const told = law.flatMap((article) =>
    lawFactsOf(article)
      .slice(0, 1)
      .map((fact) => ({ article, fact })),
  );
  if (!told.length) return null;
  return (
    <section class="card-about" aria-label={text('card_law')}>
      <h3>{text('card_law')}</h3>
      <ul>
        {(all ? told : told.slice(0, 1)).map(({ article, fact }) => (
          <li key={article.id} data-fact={fact.id}>
            {onOpen && (
              <button type="button" data-entity={article.id} onClick={() => onOpen(article.id)} {...ENGLISH}>
                {article.name}
              </button>
            )}
            <Statement statement={fact} sources={sources} onCopy={onCopy} />
          </li>
        ))}
      </ul>
    </section>
  );
}
