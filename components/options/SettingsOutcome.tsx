/** What an import or a reset did, and the way back. */
import { Button } from '../controls/Button.tsx';
import { Notice } from '../controls/Notice.tsx';
import { ENGLISH, useText } from '../text.ts';

/** What became of a file; with a problem nothing was changed. */
export interface ImportOutcome {
  file: string;
  /** Why it is no file of settings at all; empty where it is one. */
  reason: string;
  /** What in the settings is wrong. */
  problems: string[];
}

export type Outcome = ({ did: 'import' } & ImportOutcome) | { did: 'reset' } | { did: 'undo' };

export function SettingsOutcome({ outcome, onUndo }: { outcome: Outcome; onUndo: () => void }) {
  const text = useText();
  if (outcome.did === 'undo') return <Notice>{text('options_undone')}</Notice>;
  if (outcome.did === 'import' && (outcome.reason || outcome.problems.length > 0)) {
    return (
      <Notice tone="problem">
        {text('options_import_failed', outcome.file)} {outcome.reason}
        {/* They name fields and values of a file, which are English whatever the interface speaks. */}
        <ul class="problems" {...ENGLISH}>
          {outcome.problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      </Notice>
    );
  }
  return (
    <Notice>
      {outcome.did === 'import' ? text('options_imported', outcome.file) : text('options_reset_done')}
      <Button onClick={onUndo}>{text('options_undo')}</Button>
    </Notice>
  );
}
