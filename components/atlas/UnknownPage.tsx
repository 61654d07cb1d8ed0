/** For an address that leads nowhere, said plainly, with the way on. */
import { useText } from '../text.ts';
import { PageHead } from './PageHead.tsx';
import { hrefTo } from './routes.ts';

export function UnknownPage({ name }: { name: string }) {
  const text = useText();
  return (
    <PageHead title={text('atlas_unknown')}>
      <p class="lead">{text('atlas_unknown_lead', name)}</p>
      <p>
        <a href={hrefTo('overview')}>{text('atlas_unknown_back')}</a>
      </p>
    </PageHead>
  );
}
