/** The settings as a file: saved, and loaded again here or elsewhere. */
import { useRef, useState } from 'preact/hooks';
import { Button } from '../controls/Button.tsx';
import { Notice } from '../controls/Notice.tsx';
import { useText } from '../text.ts';

/** What became of a file; with any problem nothing was changed. */
export interface ImportOutcome {
  file: string;
  problems: string[];
}

interface Props {
  onExport: () => void;
  onImport: (file: File) => Promise<ImportOutcome>;
}

export function SettingsFile({ onExport, onImport }: Props) {
  const text = useText();
  const picker = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<ImportOutcome>();
  const load = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (file) setOutcome(await onImport(file));
    input.value = ''; // so that the same file, mended, can be chosen again
  };
  return (
    <section aria-labelledby="file-heading">
      <h2 id="file-heading">{text('options_file')}</h2>
      <p class="quiet">{text('options_file_hint')}</p>
      <div class="buttons">
        <Button onClick={onExport}>{text('options_export')}</Button>
        <Button onClick={() => picker.current?.click()}>{text('options_import')}</Button>
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
      {outcome && (
        <Notice tone={outcome.problems.length ? 'problem' : 'news'}>
          {text(outcome.problems.length ? 'options_import_failed' : 'options_imported', outcome.file)}
          {outcome.problems.length > 0 && (
            <ul class="problems">
              {outcome.problems.map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
          )}
        </Notice>
      )}
    </section>
  );
}
