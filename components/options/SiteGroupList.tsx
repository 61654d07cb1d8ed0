/** One group of built-in sites: a checkbox for all of them, and one for each in a part that opens. */
import { useState } from 'preact/hooks';
import { isOff, type Settings } from '../../data/settings.ts';
import type { Site, SiteGroup } from '../../data/sites.ts';
import { Checkbox } from '../controls/Checkbox.tsx';
import { type TextKey, useText } from '../text.ts';
import { SiteToggle } from './SiteToggle.tsx';

const NAMES: Record<SiteGroup, TextKey> = {
  agencies: 'options_group_agencies',
  world: 'options_group_world',
  regional: 'options_group_regional',
  technology: 'options_group_technology',
  security: 'options_group_security',
};

interface Props {
  group: SiteGroup;
  sites: Site[];
  /** A filter is in use: what it found is shown, and "all" would mean something else. */
  filtered: boolean;
  settings: Settings;
  missing: string[];
  onHosts: (hosts: string[], on: boolean) => void;
}

export function SiteGroupList({ group, sites, filtered, settings, missing, onHosts }: Props) {
  const text = useText();
  const [open, setOpen] = useState(false);
  const name = text(NAMES[group]);
  const isOn = (site: Site) => site.hosts.some((host) => !isOff(settings, host));
  const on = sites.filter(isOn).length;
  const expanded = open || filtered;
  return (
    <details class="site-group" open={expanded} onToggle={(event) => !filtered && setOpen(event.currentTarget.open)}>
      <summary>
        <h3>{name}</h3>
        <span class="quiet">{text('options_sites_on', on, sites.length)}</span>
      </summary>
      {expanded && !filtered && (
        <Checkbox
          checked={on === sites.length}
          mixed={on > 0 && on < sites.length}
          onChange={(checked) => onHosts(hostsOf(sites), checked)}
        >
          {text('options_group_all', name)}
        </Checkbox>
      )}
      {expanded && (
        <ul class="sites">
          {sites.map((site) => (
            <SiteToggle
              key={site.id}
              name={site.name}
              hosts={site.hosts}
              checked={isOn(site)}
              missing={missing}
              onChange={(checked) => onHosts(site.hosts, checked)}
            />
          ))}
        </ul>
      )}
    </details>
  );
}

function hostsOf(sites: Site[]): string[] {
  return sites.flatMap(({ hosts }) => hosts);
}
