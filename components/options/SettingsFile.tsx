/** The settings as a file, saved and loaded again here or elsewhere; and as they came. Nothing of it is for good. */
import { useRef, useState } from 'preact/hooks';
import { Button } from '../controls/Button.tsx';
import { useText } from '../text.ts';
import { type ImportOutcome, type Outcome, SettingsOutcome } from './SettingsOutcome.tsx';

interface Props {
  onExport: () => void;
  onImport: (file: File) => Promise<ImportOutcome>;
  onReset: () => void;
  /** Brings back what stood before the last import or reset. */
  onUndo: () => void;
}

export function SettingsFile({ onExport, onImport, onReset, onUndo }: Props) {
  const text = useText();
  const picker = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<Outcome>();
  const load = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (file) setOutcome({ did: 'import', ...(await onImport(file)) });
    input.value = ''; // so that the same file, mended, can be chosen again
  };
  const reset = () => {
    onReset();
    setOutcome({ did: 'reset' });
  };
  const undo = () => {
    onUndo();
    setOutcome({ did: 'undo' });
  };
  return (
    <section id="file" aria-labelledby="file-heading">
      <h2 id="file-heading">{text('options_file')}</h2>
      <p class="quiet">{text('options_file_hint')}</p>
      <div class="buttons">
        <Button onClick={onExport}>{text('options_export')}</Button>
        <Button onClick={() => picker.current?.click()}>{text('options_import')}</Button>
        <Button onClick={reset}>{text('options_reset')}</Button>
        <input
          ref={picker}
          type="file"
          accept=".json,application/json"
          class="visually-hidden"
          tabIndex={-1}
          aria-label={text('options_import')}
          onChange={(event) => load(event.currentTarget)}
        />
      </div>
      {outcome && <SettingsOutcome outcome={outcome} onUndo={undo} />}
    </section>
  );
}
