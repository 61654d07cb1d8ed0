/** The popup's top: the extension's name and the switch for the site of the page. */
import { Mark } from '../controls/Mark.tsx';
import { Switch } from '../controls/Switch.tsx';
import { useText } from '../text.ts';

interface Props {
  site: { host: string; on: boolean } | undefined;
  onSwitch: (on: boolean) => void;
}

export function PopupHeader({ site, onSwitch }: Props) {
  const text = useText();
  return (
    <header class="popup-header">
      <Mark />
      <h1>{text('popup_title')}</h1>
      {site && (
        <span class="popup-site">
          <bdi class="popup-host" title={site.host}>
            {site.host}
          </bdi>
          <Switch label={text('popup_site_switch', site.host)} checked={site.on} onChange={onSwitch} />
        </span>
      )}
    </header>
  );
}
