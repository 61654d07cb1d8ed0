/** What a card says of an entity: who it is, the facts that fit the sentence, its position; each with source and date. */
import { useState } from 'preact/hooks';
import { rankFacts } from '../../data/context/rank.ts';
import type { Entity, Source } from '../../data/dataset.ts';
import { formatDay } from '../dates.ts';
import { useText } from '../text.ts';
import { kindKey } from './keys.ts';
import { PositionItem } from './PositionItem.tsx';
import { Statement } from './Statement.tsx';

/** As many facts as leave room for the position without a wall of text; the rest is one click away. */
const FACTS_AT_FIRST = 3;
const FACTS_BESIDE_POSITION = 2;
const POSITIONS_AT_FIRST = 1;

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
  const positions = [...entity.positions].sort((a, b) => (a.date < b.date ? 1 : -1));
  const few = positions.length ? FACTS_BESIDE_POSITION : FACTS_AT_FIRST;
  const shownFacts = all ? facts : facts.slice(0, few);
  const shownPositions = all ? positions : positions.slice(0, POSITIONS_AT_FIRST);
  const hidden = facts.length - shownFacts.length + positions.length - shownPositions.length;
  return (
    <>
      <header class="card-head">
        <p class="card-kind">{text(kindKey(entity.kind))}</p>
        <h2>{entity.name}</h2>
        {matched && <p class="card-matched">{text('card_matched', matched)}</p>}
      </header>
      <p class="card-summary">{entity.summary}</p>
      {shownFacts.length > 0 && (
        <section aria-label={text('card_facts')}>
          <h3>{text('card_facts')}</h3>
          <ul>
            {shownFacts.map((fact) => (
              <li key={fact.id} data-fact={fact.id}>
                <Statement statement={fact} sources={sources} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {shownPositions.length > 0 && (
        <section aria-label={text('card_position')}>
          <h3>{text('card_position')}</h3>
          <ul>
            {shownPositions.map((position) => (
              <PositionItem key={position.id} position={position} sources={sources} />
            ))}
          </ul>
        </section>
      )}
      <footer class="card-foot">
        {hidden > 0 && (
          <button type="button" class="card-more" onClick={() => setAll(true)}>
            {text('card_more_facts', String(hidden))}
          </button>
        )}
        <span>{text('card_as_of', formatDay(entity.asOf))}</span>
      </footer>
    </>
  );
}
