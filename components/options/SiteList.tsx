/** The built-in sites in their groups, with a filter. */
import { useState } from 'preact/hooks';
import type { Settings } from '../../data/settings.ts';
import { SITE_GROUPS, type Site } from '../../data/sites.ts';
import { useText } from '../text.ts';
import { SiteGroupList } from './SiteGroupList.tsx';

interface Props {
  settings: Settings;
  sites: Site[];
  missing: string[];
  onHosts: (hosts: string[], on: boolean) => void;
}

export function SiteList({ settings, sites, missing, onHosts }: Props) {
  const text = useText();
  const [filter, setFilter] = useState('');
  const matching = sites.filter((site) => matches(site, filter));
  const groups = SITE_GROUPS.map((group) => ({ group, members: matching.filter((site) => site.group === group) }));
  return (
    <section id="sites" aria-labelledby="sites-heading">
      <h2 id="sites-heading">{text('options_sites')}</h2>
      <input
        type="search"
        class="field"
        aria-label={text('options_filter')}
        placeholder={text('options_filter')}
        value={filter}
        onInput={(event) => setFilter(event.currentTarget.value)}
      />
      <p class={matching.length ? 'visually-hidden' : 'quiet'} role="status">
        {filter.trim() &&
          (matching.length
            ? text('options_filter_count', matching.length)
            : text('options_filter_none', filter.trim()))}
      </p>
      {groups.map(
        ({ group, members }) =>
          members.length > 0 && (
            <SiteGroupList
              key={group}
              group={group}
              sites={members}
              filtered={filter.trim() !== ''}
              settings={settings}
              missing={missing}
              onHosts={onHosts}
            />
          ),
      )}
    </section>
  );
}

function matches({ name, hosts }: Site, filter: string): boolean {
  const wanted = plain(filter.trim());
  return [name, ...hosts].some((text) => plain(text).includes(wanted));
}

/** "opiniao" finds "Opinião": few type another language's diacritics into a filter. */
function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
