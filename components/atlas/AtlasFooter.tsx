/** The atlas's foot: how fresh it is, and that it stays on the reader's machine. */
import { formatDay } from '../dates.ts';
import { useText } from '../text.ts';
import { hrefTo } from './routes.ts';

export function AtlasFooter({ asOf }: { asOf: string }) {
  const text = useText();
  return (
    <footer class="atlas-footer">
      <p>
        {text('popup_as_of', formatDay(asOf, text.language))} · {text('atlas_local')}
      </p>
      <p>
        <a href={hrefTo('method')}>{text('atlas_how_made')}</a>
      </p>
    </footer>
  );
}
