/** The search field of the popup. */
import { useRef } from 'preact/hooks';
import { Button } from '../controls/Button.tsx';
import { Icon } from '../controls/Icon.tsx';
import { useText } from '../text.ts';

interface Props {
  query: string;
  onQuery: (query: string) => void;
  /** Enter: take the best result. */
  onTake?: () => void;
}

export function SearchBox({ query, onQuery, onTake }: Props) {
  const text = useText();
  const field = useRef<HTMLInputElement>(null);
  const clear = () => {
    onQuery('');
    field.current?.focus();
  };
  return (
    <search class="search-box">
      <Icon name="search" />
      <input
        ref={field}
        type="search"
        data-stop
        aria-label={text('popup_search')}
        aria-describedby={onTake && 'search-keys'}
        placeholder={text('popup_search')}
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
        // Enter also ends the writing of a word in scripts that are composed; that is no wish for a result.
        onKeyDown={(event) => event.key === 'Enter' && !event.isComposing && onTake?.()}
      />
      {query && (
        <Button variant="icon" label={text('popup_search_clear')} onClick={clear}>
          <Icon name="close" />
        </Button>
      )}
      {onTake && (
        <span id="search-keys" hidden>
          {text('popup_search_keys')}
        </span>
      )}
    </search>
  );
}
