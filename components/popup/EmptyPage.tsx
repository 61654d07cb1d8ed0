/** Why nobody is listed, in one sentence, and the one button that helps. */
import { Button } from '../controls/Button.tsx';
import { type TextKey, useText } from '../text.ts';
import type { WhyEmpty } from './page-view.ts';

const REASONS: Record<WhyEmpty, { sentence: TextKey; help: 'read-once' | 'switch-on' | 'none' }> = {
  'browser-page': { sentence: 'popup_empty_browser_page', help: 'none' },
  off: { sentence: 'popup_empty_off', help: 'switch-on' },
  'not-listed': { sentence: 'popup_empty_not_listed', help: 'read-once' },
  'not-allowed': { sentence: 'popup_empty_not_allowed', help: 'switch-on' },
  'not-about': { sentence: 'popup_empty_not_about', help: 'read-once' },
  'nothing-found': { sentence: 'popup_empty_nothing_found', help: 'none' },
  failed: { sentence: 'popup_empty_failed', help: 'none' },
};

interface Props {
  why: WhyEmpty;
  host: string;
  onSwitchOn: () => void;
  onReadOnce: () => void;
}

export function EmptyPage({ why, host, onSwitchOn, onReadOnce }: Props) {
  const text = useText();
  const { sentence, help } = REASONS[why];
  return (
    <>
      <p role="status">{text(sentence, host)}</p>
      {help === 'read-once' && (
        <Button variant="primary" onClick={onReadOnce}>
          {text('popup_read_once')}
        </Button>
      )}
      {help === 'switch-on' && (
        <Button variant="primary" onClick={onSwitchOn}>
          {text('popup_switch_on')}
        </Button>
      )}
    </>
  );
}
