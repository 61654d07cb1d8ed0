/** The sites that the reader added. */
import { isOff, type Settings } from '../../data/settings.ts';
import type { Site } from '../../data/sites.ts';
import { Button } from '../controls/Button.tsx';
import { Icon } from '../controls/Icon.tsx';
import { useText } from '../text.ts';
import { OwnSiteForm } from './OwnSiteForm.tsx';
import { SiteToggle } from './SiteToggle.tsx';

interface Props {
  settings: Settings;
  sites: Site[];
  missing: string[];
  onHosts: (hosts: string[], on: boolean) => void;
  onAdd: (host: string) => void;
  onRemove: (host: string) => void;
}

export function OwnSites({ settings, sites, missing, onHosts, onAdd, onRemove }: Props) {
  const text = useText();
  return (
    <section id="own" aria-labelledby="own-heading">
      <h2 id="own-heading">{text('options_own')}</h2>
      <OwnSiteForm settings={settings} sites={sites} onAdd={onAdd} />
      {settings.own.length === 0 ? (
        <p class="quiet">{text('options_own_none')}</p>
      ) : (
        <ul class="sites">
          {settings.own.map((host) => (
            <SiteToggle
              key={host}
              hosts={[host]}
              checked={!isOff(settings, host)}
              missing={missing}
              onChange={(checked) => onHosts([host], checked)}
            >
              <Button variant="icon" label={text('options_own_remove', host)} onClick={() => onRemove(host)}>
                <Icon name="close" />
              </Button>
            </SiteToggle>
          ))}
        </ul>
      )}
    </section>
  );
}
