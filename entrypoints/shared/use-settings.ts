/** The settings as state of one of the extension's own pages: shown at once, stored at once, followed elsewhere. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { DEFAULT_SETTINGS, type Settings } from '../../data/settings.ts';
import { loadSettings, saveSettings, watchSettings } from './settings-store.ts';

export interface SettingsState {
  settings: Settings;
  /** False until storage has answered; until then the defaults stand in. */
  loaded: boolean;
  /** What stored settings said that could not be read. */
  problems: string[];
  /** Storage refused: the last change is not kept. */
  refused: boolean;
  /** The browser's sync did not take them; they stand on this computer only. */
  onlyHere: boolean;
  /** Applies a change to the newest settings; resolves when it is stored or was taken back. */
  change: (update: (settings: Settings) => Settings) => Promise<void>;
}

export function useSettings(): SettingsState {
  const [settings, setSettings] = useState(DEFAULT_SETTINGS);
  const [loaded, setLoaded] = useState(false);
  const [problems, setProblems] = useState<string[]>([]);
  const [refused, setRefused] = useState(false);
  const [onlyHere, setOnlyHere] = useState(false);
  const newest = useRef(settings);
  const pending = useRef(0);

  const show = useCallback((next: Settings) => {
    newest.current = next;
    setSettings(next);
  }, []);

  useEffect(() => {
    const teardown = new AbortController();
    // An echo of an earlier change of ours must not undo a later one that is still on its way.
    watchSettings((next) => pending.current === 0 && show(next), teardown.signal);
    loadSettings()
      .then((stored) => {
        if (pending.current === 0) show(stored.settings);
        setProblems(stored.problems);
        setOnlyHere(stored.onlyHere);
      })
      .catch(() => setRefused(true))
      .finally(() => setLoaded(true));
    return () => teardown.abort();
  }, [show]);

  const change = useCallback(
    async (update: (settings: Settings) => Settings) => {
      const before = newest.current;
      show(update(before));
      pending.current += 1;
      try {
        setOnlyHere(!(await saveSettings(newest.current)));
        setRefused(false);
        setProblems([]);
      } catch {
        show(before);
        setRefused(true);
      } finally {
        pending.current -= 1;
      }
    },
    [show],
  );

  return { settings, loaded, problems, refused, onlyHere, change };
}
