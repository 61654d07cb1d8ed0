/** The popup's top: the extension's name, the pause for everywhere, and the switch for the site of the page. */
import { Button } from '../controls/Button.tsx';
import { Icon } from '../controls/Icon.tsx';
import { Mark } from '../controls/Mark.tsx';
import { Switch } from '../controls/Switch.tsx';
import { useText } from '../text.ts';

interface Props {
  site: { host: string; on: boolean } | undefined;
  paused: boolean;
  onSwitch: (on: boolean) => void;
  onPause: (paused: boolean) => void;
}

export function PopupHeader({ site, paused, onSwitch, onPause }: Props) {
  const text = useText();
  return (
    <header class="popup-header">
      <Mark />
      <h1>{text('popup_title')}</h1>
      <span class="popup-site">
        {site && (
          <>
            <bdi class="popup-host" title={site.host}>
              {site.host}
            </bdi>
            <Switch
              label={text('popup_site_switch', site.host)}
              checked={site.on && !paused}
              disabled={paused}
              onChange={onSwitch}
            />
          </>
        )}
        <Button variant="icon" label={text(paused ? 'popup_resume' : 'popup_pause')} onClick={() => onPause(!paused)}>
          <Icon name={paused ? 'play' : 'pause'} />
        </Button>
      </span>
    </header>
  );
}
