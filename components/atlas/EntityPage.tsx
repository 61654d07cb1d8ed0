/** Everything the dataset holds on one entity. */
import { newestFirst } from '../../data/context/statements.ts';
import type { Entity } from '../../data/dataset.ts';
import { kindKey } from '../card/keys.ts';
import { ENGLISH, useText } from '../text.ts';
import { ArticleOf } from './ArticleOf.tsx';
import { ClaimList } from './ClaimList.tsx';
import { useAtlas } from './data.ts';
import { EntityAbout } from './EntityAbout.tsx';
import { EntityEvents } from './EntityEvents.tsx';
import { FactList } from './FactList.tsx';
import { PageHead } from './PageHead.tsx';
import { PositionList } from './PositionList.tsx';
import { hrefTo } from './routes.ts';
import { StateStatus } from './StateStatus.tsx';

export function EntityPage({ entity }: { entity: Entity }) {
  const text = useText();
  const { dataset } = useAtlas();
  const { id, kind, name, summary, role, facts, positions, debate } = entity;
  const claims = dataset.claims.filter(({ about }) => about.includes(id));
  return (
    <article class="entity">
      <PageHead title={name} english kicker={<a href={hrefTo('kind', kind)}>{text(kindKey(kind))}</a>}>
        <p class="lead" {...ENGLISH}>
          {summary}
        </p>
        <p class="role">
          <strong>{text('atlas_role')}</strong> <span {...ENGLISH}>{role}</span>
        </p>
        <ArticleOf entity={id} />
      </PageHead>
      <div class="entity-columns">
        <div class="entity-main">
          <StateStatus entity={id} />
          <PositionList positions={newestFirst(positions)} />
          <FactList title={text('card_facts')} facts={facts} />
          <FactList title={text('atlas_debate')} facts={newestFirst(debate)}>
            <p class="quiet">{text('atlas_debate_note')}</p>
          </FactList>
          <ClaimList title={text('atlas_claims')} note={text('atlas_claims_note')} claims={claims} />
          <EntityEvents entity={id} />
        </div>
        <EntityAbout entity={entity} />
      </div>
    </article>
  );
}
