/** What the record has for the time after the page was published, in the card of whom it concerns. */
import type { SinceItem } from '../../data/context/since.ts';
import type { Source } from '../../data/dataset.ts';
import { formatDay } from '../dates.ts';
import { useText } from '../text.ts';
import { Statement } from './Statement.tsx';

export interface Since {
  /** The page's own day of publication, YYYY-MM-DD. */
  published: string;
  /** The newest first. */
  items: SinceItem[];
}

/** A card is read in two seconds; the rest comes with "more". */
const AT_FIRST = 2;

interface Props {
  since: Since;
  sources: Record<string, Source>;
  all: boolean;
  onCopy?: ((citation: string) => Promise<boolean>) | undefined;
}

export function SinceList({ since: { published, items }, sources, all, onCopy }: Props) {
  const text = useText();
  return (
    <section class="since" aria-label={text('card_since')}>
      <h3>{text('card_since')}</h3>
      <p class="card-quiet">{text('card_since_day', formatDay(published, text.language))}</p>
      <ul>
        {items.slice(0, all ? items.length : AT_FIRST).map((item) => (
          <li key={item.id} data-since={item.id}>
            <Statement statement={{ ...item, topic: 'since' }} sources={sources} onCopy={onCopy} />
          </li>
        ))}
      </ul>
    </section>
  );
}
