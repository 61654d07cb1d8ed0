/** Sites switched off in the popup that stand in no list: without this nobody could find them again. */
import type { Settings } from '../../data/settings.ts';
import type { Site } from '../../data/sites.ts';
import { Button } from '../controls/Button.tsx';
import { Icon } from '../controls/Icon.tsx';
import { useText } from '../text.ts';

interface Props {
  settings: Settings;
  sites: Site[];
  onLift: (host: string) => void;
}

export function OtherSites({ settings, sites, onLift }: Props) {
  const text = useText();
  const listed = new Set([...settings.own, ...sites.flatMap(({ hosts }) => hosts)]);
  const others = settings.off.filter((host) => !listed.has(host));
  if (others.length === 0) return null;
  return (
    <section aria-labelledby="off-heading">
      <h2 id="off-heading">{text('options_off')}</h2>
      <p class="quiet">{text('options_off_hint')}</p>
      <ul class="sites">
        {others.map((host) => (
          <li key={host} class="site">
            <bdi class="site-name">{host}</bdi>
            <Button variant="icon" label={text('options_off_lift', host)} onClick={() => onLift(host)}>
              <Icon name="close" />
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
