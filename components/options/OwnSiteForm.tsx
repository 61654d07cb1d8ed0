/** Adds a site by its address. */
import { useRef, useState } from 'preact/hooks';
import { isOff, type Settings } from '../../data/settings.ts';
import { isWithin, parseHost, type Site } from '../../data/sites.ts';
import { useText } from '../text.ts';

interface Props {
  settings: Settings;
  sites: Site[];
  onAdd: (host: string) => void;
}

export function OwnSiteForm({ settings, sites, onAdd }: Props) {
  const text = useText();
  const [error, setError] = useState('');
  const [added, setAdded] = useState('');
  const field = useRef<HTMLInputElement>(null);

  // The browser asks for its permission only inside this very event, so `onAdd` is called before anything waits.
  const add = (event: Event) => {
    event.preventDefault();
    const input = field.current;
    if (!input) return;
    const host = parseHost(withoutWildcards(input.value));
    const known = host && !isOff(settings, host) && isListed(host, settings, sites);
    setError(!host ? text('options_own_invalid') : known ? text('options_own_known', host) : '');
    setAdded(host && !known ? text('options_own_added', host) : '');
    if (host && !known) {
      onAdd(host);
      input.value = '';
    }
    input.focus();
  };

  return (
    <form class="own-form" noValidate onSubmit={add}>
      <label for="own-host">{text('options_own_label')}</label>
      <div class="own-row">
        <input
          id="own-host"
          ref={field}
          class="field"
          type="text"
          inputMode="url"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          aria-invalid={error !== ''}
          aria-describedby={error ? 'own-error own-hint' : 'own-hint'}
          onInput={() => setError('')}
        />
        <button type="submit" class="button">
          {text('options_own_add')}
        </button>
      </div>
      <p id="own-error" class="field-error" role="alert">
        {error}
      </p>
      <p id="own-hint" class="quiet">
        {text('options_own_hint')}
      </p>
      <p class="visually-hidden" role="status">
        {added}
      </p>
    </form>
  );
}

/** Who writes `*.example.com` or `*://*.example.com/*` means what `example.com` means here: the site with its subdomains. */
function withoutWildcards(typed: string): string {
  return typed
    .trim()
    .replace(/^\*:\/\//, '')
    .replace(/^\*\./, '')
    .replace(/\/\*$/, '');
}

function isListed(host: string, settings: Settings, sites: Site[]): boolean {
  return [...settings.own, ...sites.flatMap(({ hosts }) => hosts)].some((listed) => isWithin(host, listed));
}
