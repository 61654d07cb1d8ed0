/** What a card says of an entity: who it is, the facts that fit the sentence, its position; each with source and date. */
import { useState } from 'preact/hooks';
import { rankFacts } from '../../data/context/rank.ts';
import type { Entity, Source } from '../../data/dataset.ts';
import { formatDay } from '../dates.ts';
import { useText } from '../text.ts';
import { kindKey } from './keys.ts';
import { PositionItem } from './PositionItem.tsx';
import { Statement } from './Statement.tsx';

/** As many facts as fit without scrolling on a laptop; the rest is one click away. */
const FACTS_AT_FIRST = 3;

interface Props {
  entity: Entity;
  /** Sources by id; a missing one is left out of the line that cites it. */
  sources: Record<string, Source>;
  /** The sentence of the mention; facts that fit it come first. Without it the editor's order stands. */
  sentence?: string | undefined;
  /** The words on the page, when they differ from the entity's name. */
  matched?: string | undefined;
}

export function CardContent({ entity, sources, sentence = '', matched }: Props) {
  const text = useText();
  const [all, setAll] = useState(false);
  const facts = rankFacts(entity.facts, sentence);
  const shown = all ? facts : facts.slice(0, FACTS_AT_FIRST);
  const positions = [...entity.positions].sort((a, b) => (a.date < b.date ? 1 : -1));
  return (
    <>
      <header class="card-head">
        <p class="card-kind">{text(kindKey(entity.kind))}</p>
        <h2>{entity.name}</h2>
        {matched && <p class="card-matched">{text('card_matched', matched)}</p>}
      </header>
      <p class="card-summary">{entity.summary}</p>
      {positions.length > 0 && (
        <section aria-label={text('card_position')}>
          <h3>{text('card_position')}</h3>
          <ul>
            {positions.slice(0, all ? undefined : 1).map((position) => (
              <PositionItem key={position.id} position={position} sources={sources} />
            ))}
          </ul>
        </section>
      )}
      {shown.length > 0 && (
        <section aria-label={text('card_facts')}>
          <h3>{text('card_facts')}</h3>
          <ul>
            {shown.map((fact) => (
              <li key={fact.id} data-fact={fact.id}>
                <Statement statement={fact} sources={sources} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <footer class="card-foot">
        {!all && facts.length + positions.length > shown.length + Math.min(positions.length, 1) && (
          <button type="button" class="card-more" onClick={() => setAll(true)}>
            {text(
              'card_more_facts',
              String(facts.length + positions.length - shown.length - Math.min(positions.length, 1)),
            )}
          </button>
        )}
        <span>{text('card_as_of', formatDay(entity.asOf))}</span>
      </footer>
    </>
  );
}
