/** Every mention of one name, with the words around it: what the underlines say to those who see them. */
import { useText } from '../text.ts';
import type { Present } from './page-view.ts';

interface Props {
  present: Present;
  onGoTo: (nth: number) => void;
}

export function OccurrenceList({ present: { count, occurrences }, onGoTo }: Props) {
  const text = useText();
  return (
    <>
      <ol class="occurrences">
        {occurrences.map(({ before, text: words, after, marked }, nth) => (
          <li key={nth}>
            {/* The words are the page's, in the page's language, which may run the other way. */}
            <button type="button" class="occurrence" data-stop dir="auto" onClick={() => onGoTo(nth)}>
              {before}
              <mark class={marked ? 'occurrence-marked' : undefined}>{words}</mark>
              {after}
              {!marked && <span class="visually-hidden">({text('popup_not_marked')})</span>}
            </button>
          </li>
        ))}
      </ol>
      {count > occurrences.length && <p class="quiet">{text('popup_more_mentions', count - occurrences.length)}</p>}
    </>
  );
}
