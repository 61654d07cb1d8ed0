/** What stands between the settings and their effect: permissions that lack, storage that refused. */
import { listedHosts, type Settings } from '../../data/settings.ts';
import type { Site } from '../../data/sites.ts';
import { Button } from '../controls/Button.tsx';
import { Notice } from '../controls/Notice.tsx';
import { ENGLISH, useText } from '../text.ts';
import type { Access } from './Options.tsx';

interface Props {
  settings: Settings;
  sites: Site[];
  access: Access;
  problems: string[];
  storageRefused: boolean;
  /** The browser's sync did not take them. */
  onlyHere: boolean;
  onPause: (paused: boolean) => void;
  onAllow: () => void;
}

export function Notices({ settings, sites, access, problems, storageRefused, onlyHere, onPause, onAllow }: Props) {
  const text = useText();
  const wantsAll = settings.scope === 'all';
  const missing = access.missing.length;
  const listed = listedHosts(settings, sites).length;
  const sentence = wantsAll
    ? text('options_missing_every')
    : missing === listed
      ? text('options_missing_listed')
      : text('options_missing_some', missing, listed);
  return (
    <>
      {storageRefused && <Notice tone="problem">{text('options_storage_refused')}</Notice>}
      {problems.length > 0 && (
        <Notice tone="problem">
          {text('options_problems')}
          <ul class="problems" {...ENGLISH}>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </Notice>
      )}
      {onlyHere && <Notice>{text('options_only_here')}</Notice>}
      {settings.paused && (
        <Notice>
          <span>{text('options_paused')}</span>
          <Button onClick={() => onPause(false)}>{text('popup_resume')}</Button>
        </Notice>
      )}
      {(wantsAll ? !access.all : missing > 0) && (
        <Notice>
          <span>{sentence}</span>
          <Button variant="primary" onClick={onAllow}>
            {text(wantsAll ? 'options_allow_every' : 'options_allow_some')}
          </Button>
          {access.denied && <p class="denied">{text('options_denied')}</p>}
        </Notice>
      )}
    </>
  );
}
