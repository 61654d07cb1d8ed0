/** Copies a statement with its sources, and says so: in sight for a moment, and politely to a screen reader. */
import { useEffect, useState } from 'preact/hooks';
import { useText } from '../text.ts';

const TOLD_MS = 2500;

interface Props {
  /** Made when it is wanted, which is seldom. */
  citation: () => string;
  /** Puts it on the clipboard; resolves to whether it is there. */
  onCopy: (citation: string) => Promise<boolean>;
}

export function CopyButton({ citation, onCopy }: Props) {
  const text = useText();
  const [outcome, setOutcome] = useState<'card_copied' | 'card_copy_failed'>();
  useEffect(() => {
    if (!outcome) return undefined;
    const timer = setTimeout(() => setOutcome(undefined), TOLD_MS);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = async () => setOutcome((await onCopy(citation())) ? 'card_copied' : 'card_copy_failed');
  return (
    <span class="copy">
      <button type="button" onClick={copy} title={text('card_copy')}>
        <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
          <path d="M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3" fill="none" stroke="currentColor" stroke-width="1.3" />
        </svg>
        <span class="visually-hidden">{text('card_copy')}</span>
      </button>
      <span role="status">{outcome && text(outcome)}</span>
    </span>
  );
}
