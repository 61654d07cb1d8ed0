/** The keyboard commands with their present keys, as state; the browser's own page changes them behind our back. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Shortcut } from '../../components/options/Shortcuts.tsx';

/** Firefox has a call for its page of shortcuts since version 137; in Chrome and Edge it has an address. */
const SHORTCUTS_PAGE = 'chrome://extensions/shortcuts';

export function useShortcuts(): Shortcut[] {
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);
  useEffect(() => {
    const teardown = new AbortController();
    const look = async () => {
      const commands = await browser.commands.getAll();
      if (teardown.signal.aborted) return;
      setShortcuts(
        commands.map(({ name = '', description = '', shortcut = '' }) => ({ name, description, keys: shortcut })),
      );
    };
    void look();
    // Whoever comes back from that page comes back to this one.
    document.addEventListener('visibilitychange', look, { signal: teardown.signal });
    return () => teardown.abort();
  }, []);
  return shortcuts;
}

/** Opens the browser's page on which shortcuts are changed. */
export async function openShortcutSettings(): Promise<void> {
  const commands = browser.commands as typeof browser.commands & { openShortcutSettings?: () => Promise<void> };
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: SHORTCUTS_PAGE });
}
