/** Everybody and everything of one kind, by name. */
import type { Kind } from '../../data/schema.ts';
import { useText } from '../text.ts';
import { useAtlas } from './data.ts';
import { EntityList } from './EntityList.tsx';
import { PageHead } from './PageHead.tsx';
import { hrefTo } from './routes.ts';
import { groupKey } from './words.ts';

export function KindPage({ kind }: { kind: Kind }) {
  const text = useText();
  const { dataset } = useAtlas();
  const { compare } = new Intl.Collator('en', { numeric: true });
  const entities = dataset.entities.filter((entity) => entity.kind === kind).sort((a, b) => compare(a.name, b.name));
  return (
    <>
      <PageHead title={text(groupKey(kind))} kicker={<a href={hrefTo('overview')}>{text('atlas_kinds')}</a>}>
        <p class="quiet">{text('atlas_entries', entities.length)}</p>
      </PageHead>
      <EntityList entities={entities} />
    </>
  );
}
