/** The first screen: what this does, where it may read, and what happens with data. One choice, then a confirmation. */
import { Mark } from '../controls/Mark.tsx';
import { Notice } from '../controls/Notice.tsx';
import { useText } from '../text.ts';
import { Choices } from './Choices.tsx';
import { Done } from './Done.tsx';

export type Choice = 'listed' | 'all' | 'none';

export type Progress =
  | { state: 'open' }
  /** The browser's own question is on the screen. */
  | { state: 'asking'; choice: Choice }
  | { state: 'denied' }
  | { state: 'done'; choice: Choice };

interface Props {
  siteCount: number;
  progress: Progress;
  storageRefused: boolean;
  onChoose: (choice: Choice) => void;
  onAgain: () => void;
  onOpenOptions: () => void;
}

export function Welcome({ siteCount, progress, storageRefused, onChoose, onAgain, onOpenOptions }: Props) {
  const text = useText();
  return (
    <main class="welcome">
      <Mark size={48} />
      <h1>{text('welcome_heading')}</h1>
      <p class="welcome-lead">{text('welcome_lead')}</p>
      {storageRefused && <Notice tone="problem">{text('options_storage_refused')}</Notice>}
      {progress.state === 'done' ? (
        <Done choice={progress.choice} siteCount={siteCount} onAgain={onAgain} onOpenOptions={onOpenOptions} />
      ) : (
        <Choices siteCount={siteCount} progress={progress} onChoose={onChoose} />
      )}
      <section class="welcome-privacy" aria-labelledby="privacy-heading">
        <h2 id="privacy-heading">{text('welcome_privacy_heading')}</h2>
        <p>{text('welcome_privacy')}</p>
      </section>
    </main>
  );
}
