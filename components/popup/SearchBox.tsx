/** The search field of the popup. */
import { useRef } from 'preact/hooks';
import { Button } from '../controls/Button.tsx';
import { Icon } from '../controls/Icon.tsx';
import { useText } from '../text.ts';

interface Props {
  query: string;
  onQuery: (query: string) => void;
}

export function SearchBox({ query, onQuery }: Props) {
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
        aria-label={text('popup_search')}
        placeholder={text('popup_search')}
        autocomplete="off"
        spellcheck={false}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
      />
      {query && (
        <Button variant="icon" label={text('popup_search_clear')} onClick={clear}>
          <Icon name="close" />
        </Button>
      )}
    </search>
  );
}
