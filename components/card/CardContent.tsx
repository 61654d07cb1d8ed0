/** What a card says of an entity: who it is, the facts that fit the sentence, its position; each with source and date. */
import { useState } from 'preact/hooks';
import type { Entity, Fact, Source, Standing } from '../../data/dataset.ts';
import { formatDay } from '../dates.ts';
import { useText } from '../text.ts';
import { CardSection } from './CardSection.tsx';
import { kindKey } from './keys.ts';
import { PositionItem } from './PositionItem.tsx';
import { StandingList } from './StandingList.tsx';
import { Statement } from './Statement.tsx';

/** As many statements as make no wall of text; the rest is one click away. */
const FACTS_AT_FIRST = 3;
const FACTS_BESIDE_OTHERS = 2;
const OTHERS_AT_FIRST = 1;

interface Props {
  entity: Entity;
  /** Sources by id; a missing one is left out of the line that cites it. */
  sources: Record<string, Source>;
  /** Only for a State: where it stands on both conventions. */
  standing?: Standing | undefined;
  /** Puts first what fits the sentence of the mention; without it the editor's order stands. */
  rank?: ((facts: Fact[]) => Fact[]) | undefined;
  /** The words on the page, when they differ from the entity's name. */
  matched?: string | undefined;
  /** Shows everything known; absent where a way to the atlas stands elsewhere. */
  onOpenAtlas?: (() => void) | undefined;
}

export function CardContent({ entity, sources, standing, rank = (facts) => facts, matched, onOpenAtlas }: Props) {
  const text = useText();
  const [all, setAll] = useState(false);
  const ranked = rank(entity.facts);
  // What the standing above has just said waits behind the rest.
  const isSaid = ({ topic }: Fact) => Boolean(standing) && topic === 'budapest-status';
  const facts = [...ranked.filter((fact) => !isSaid(fact)), ...ranked.filter(isSaid)];
  const debate = rank(entity.debate);
  const positions = [...entity.positions].sort((a, b) => (a.date < b.date ? 1 : -1));
  const few = positions.length + debate.length ? FACTS_BESIDE_OTHERS : FACTS_AT_FIRST;
  const some = <T,>(list: T[], count: number) => (all ? list : list.slice(0, count));
  const shown = {
    facts: some(facts, few),
    debate: some(debate, OTHERS_AT_FIRST),
    positions: some(positions, OTHERS_AT_FIRST),
  };
  const count = (lists: { facts: unknown[]; debate: unknown[]; positions: unknown[] }) =>
    lists.facts.length + lists.debate.length + lists.positions.length;
  const hidden = count({ facts, debate, positions }) - count(shown);
  return (
    <>
      <header class="card-head">
        <p class="card-kind">{text(kindKey(entity.kind))}</p>
        <h2>{entity.name}</h2>
        {matched && <p class="card-matched">{text('card_matched', matched)}</p>}
      </header>
      <p class="card-summary">{entity.summary}</p>
      {standing && <StandingList standing={standing} sources={sources} />}
      <CardSection title="card_facts">
        {shown.facts.map((fact) => (
          <li key={fact.id} data-fact={fact.id}>
            <Statement statement={fact} sources={sources} />
          </li>
        ))}
      </CardSection>
      <CardSection title="card_position">
        {shown.positions.map((position) => (
          <PositionItem key={position.id} position={position} sources={sources} />
        ))}
      </CardSection>
      <CardSection title="card_debate">
        {shown.debate.map((argument) => (
          <li key={argument.id} data-fact={argument.id}>
            <Statement statement={argument} sources={sources} />
          </li>
        ))}
      </CardSection>
      <footer class="card-foot">
        {hidden > 0 && (
          <button type="button" class="card-more" onClick={() => setAll(true)}>
            {text('card_more_facts', String(hidden))}
          </button>
        )}
        {onOpenAtlas && (
          <button type="button" class="card-more" onClick={onOpenAtlas}>
            {text('card_atlas')}
          </button>
        )}
        <span>{text('card_as_of', formatDay(entity.asOf))}</span>
      </footer>
    </>
  );
}
