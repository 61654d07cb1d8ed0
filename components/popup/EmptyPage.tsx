/** Why nobody is listed, in one sentence, and the one button that helps. */
import { Button } from '../controls/Button.tsx';
import { type TextKey, useText } from '../text.ts';
import type { WhyEmpty } from './page-view.ts';

type Help = 'resume' | 'read-once' | 'switch-on';

const REASONS: Record<WhyEmpty, { sentence: TextKey; help?: Help }> = {
  paused: { sentence: 'popup_empty_paused', help: 'resume' },
  'browser-page': { sentence: 'popup_empty_browser_page' },
  off: { sentence: 'popup_empty_off', help: 'read-once' },
  'not-listed': { sentence: 'popup_empty_not_listed', help: 'read-once' },
  'not-allowed': { sentence: 'popup_empty_not_allowed', help: 'switch-on' },
  'not-about': { sentence: 'popup_empty_not_about', help: 'read-once' },
  'nothing-found': { sentence: 'popup_empty_nothing_found' },
  'nothing-in-part': { sentence: 'popup_empty_nothing_in_part' },
  failed: { sentence: 'popup_empty_failed' },
};

const LABELS: Record<Help, TextKey> = {
  resume: 'popup_resume',
  'read-once': 'popup_read_once',
  'switch-on': 'popup_switch_on',
};

interface Props {
  why: WhyEmpty;
  host: string;
  onResume: () => void;
  onSwitchOn: () => void;
  onReadOnce: () => void;
}

export function EmptyPage({ why, host, onResume, onSwitchOn, onReadOnce }: Props) {
  const text = useText();
  const { sentence, help } = REASONS[why];
  const does: Record<Help, () => void> = { resume: onResume, 'read-once': onReadOnce, 'switch-on': onSwitchOn };
  return (
    <>
      <p role="status">{text(sentence, host)}</p>
      {help && (
        <Button variant="primary" onClick={does[help]}>
          {text(LABELS[help])}
        </Button>
      )}
    </>
  );
}
