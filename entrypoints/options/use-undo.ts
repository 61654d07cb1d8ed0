/** The settings before they were replaced as a whole, for as long as the page is open. */
import { useRef } from 'preact/hooks';
import type { Settings } from '../../data/settings.ts';

type Change = (update: (settings: Settings) => Settings) => Promise<void>;

export function useUndo(change: Change): { replace: (settings: Settings) => Promise<void>; undo: () => Promise<void> } {
  const before = useRef<Settings | undefined>(undefined);
  const replace = (settings: Settings) =>
    change((present) => {
      before.current = present;
      return settings;
    });
  const undo = () => change((present) => before.current ?? present);
  return { replace, undo };
}
