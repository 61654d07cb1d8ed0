/** The confirmation: what was chosen, what to do next, and the way back. */
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../controls/Button.tsx';
import { Icon } from '../controls/Icon.tsx';
import { type TextKey, useText } from '../text.ts';
import type { Choice } from './Welcome.tsx';

const RESULTS: Record<Choice, TextKey> = {
  listed: 'welcome_done_listed',
  all: 'welcome_done_all',
  none: 'welcome_done_none',
};

interface Props {
  choice: Choice;
  siteCount: number;
  onAgain: () => void;
  onOpenOptions: () => void;
}

export function Done({ choice, siteCount, onAgain, onOpenOptions }: Props) {
  const text = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  // The pressed button is gone; the confirmation takes its focus, which also has it read out.
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="welcome-done">
      <h2 ref={heading} tabIndex={-1}>
        <Icon name="done" /> {text(RESULTS[choice], siteCount)}
      </h2>
      <p>{text(choice === 'none' ? 'welcome_done_next_none' : 'welcome_done_next')}</p>
      <div class="buttons">
        <Button onClick={onAgain}>{text('welcome_again')}</Button>
        <Button onClick={onOpenOptions}>{text('welcome_options')}</Button>
      </div>
    </section>
  );
}
