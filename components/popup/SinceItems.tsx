/** What has happened since the page was published, as far as it concerns those named on it; the newest first. */

import type { Source } from '../../data/dataset.ts';
import { Statement } from '../card/Statement.tsx';
import { formatDay } from '../dates.ts';
import { useText } from '../text.ts';
import type { SinceView } from './record-view.ts';

interface Props {
  since: SinceView;
  sources: Record<string, Source>;
}

export function SinceItems({ since: { published, items }, sources }: Props) {
  const text = useText();
  return (
    <>
      <p class="quiet">{text('popup_since_lead', formatDay(published, text.language))}</p>
      <ul class="part-list">
        {items.map((item) => (
          <li key={item.id} data-since={item.id}>
            <Statement statement={{ ...item, topic: 'since' }} sources={sources} />
          </li>
        ))}
      </ul>
    </>
  );
}
