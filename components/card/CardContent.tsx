/** What a card says of an entity: who it is, the facts that fit the sentence, its position; each with source and date. */
import { useState } from 'preact/hooks';
import type { Entity, Fact, Source, Standing } from '../../data/dataset.ts';
import type { TextKey } from '../text.ts';
import { CardFoot } from './CardFoot.tsx';
import { CardHead, type Way } from './CardHead.tsx';
import { CardSection } from './CardSection.tsx';
import { LawList } from './LawList.tsx';
import type { Match } from './MatchLine.tsx';
import { OnPage, type Presence } from './OnPage.tsx';
import { PositionItem } from './PositionItem.tsx';
import { RelatedList } from './RelatedList.tsx';
import { type Since, SinceList } from './SinceList.tsx';
import { StandingList } from './StandingList.tsx';
import { Statement } from './Statement.tsx';
import { selectStatements } from './select.ts';

const RELATED_AT_FIRST = 4;

interface Props {
  entity: Entity;
  /** Sources by id; a missing one is left out of the line that cites it. */
  sources: Record<string, Source>;
  /** Only for a State: where it stands on both conventions. */
  standing?: Standing | undefined;
  /** Puts first what fits the sentence of the mention; without it the editor's order stands. */
  rank?: ((facts: Fact[]) => Fact[]) | undefined;
  /** How the page writes it, where that is not its name. */
  match?: Match | undefined;
  /** From whose card the reader came. */
  back?: Way | undefined;
  /** Articles of the convention that govern what the sentence says of it, the most telling first. */
  law?: Entity[] | undefined;
  /** What has happened since the page was published. */
  since?: Since | undefined;
  /** Where else the page names it. */
  onPage?: Presence | undefined;
  /** Whom the card leads to, with how they belong together. */
  related?: { entity: Entity; word: TextKey }[] | undefined;
  onRelated?: ((id: string) => void) | undefined;
  /** Puts a citation on the clipboard; resolves to whether it is there. */
  onCopy?: ((citation: string) => Promise<boolean>) | undefined;
  reportUrl?: string | undefined;
  onHideSite?: (() => void) | undefined;
  /** Shows everything known; absent where a way to the atlas stands elsewhere. */
  onOpenAtlas?: (() => void) | undefined;
}

export function CardContent({ entity, sources, standing, rank = (facts) => facts, ...rest }: Props) {
  const {
    match,
    back,
    law = [],
    since,
    onPage,
    related = [],
    onRelated,
    onCopy,
    reportUrl,
    onHideSite,
    onOpenAtlas,
  } = rest;
  const [all, setAll] = useState(false);
  const told = new Set(since?.items.flatMap(({ id, text }) => [id, text]));
  // What is said to have happened since is not said twice.
  const untold = { ...entity, facts: entity.facts.filter(({ id, text }) => !told.has(id) && !told.has(text)) };
  const shown = selectStatements(untold, { rank, hasStanding: Boolean(standing), all });
  const { facts, moreFacts, debate, positions, hidden } = shown;
  const statementOf = (statement: Fact) => (
    <li key={statement.id} data-fact={statement.id}>
      <Statement statement={statement} sources={sources} onCopy={onCopy} />
    </li>
  );
  return (
    <>
      <CardHead entity={entity} match={match} back={back} />
      {standing && <StandingList standing={standing} sources={sources} />}
      <CardSection title="card_facts">{facts.map(statementOf)}</CardSection>
      <LawList law={law} sources={sources} all={all} onOpen={onRelated} onCopy={onCopy} />
      {since && <SinceList since={since} sources={sources} all={all} onCopy={onCopy} />}
      <CardSection title="card_position">
        {positions.map((position) => (
          <PositionItem key={position.id} position={position} sources={sources} onCopy={onCopy} />
        ))}
      </CardSection>
      <CardSection title="card_more_record">{moreFacts.map(statementOf)}</CardSection>
      <CardSection title="card_debate">{debate.map(statementOf)}</CardSection>
      {onRelated && (
        <RelatedList related={all || !hidden ? related : related.slice(0, RELATED_AT_FIRST)} onOpen={onRelated} />
      )}
      {onPage && <OnPage {...onPage} />}
      <CardFoot
        entity={entity}
        hidden={hidden}
        all={all}
        onMore={() => setAll(!all)}
        onOpenAtlas={onOpenAtlas}
        reportUrl={reportUrl}
        onHideSite={onHideSite}
      />
    </>
  );
}
