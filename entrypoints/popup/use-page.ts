/** What the popup knows about its page, as state: asked when it opens, after reading once, and when permissions change. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { PageSummary } from '../shared/messages.ts';
import { hasPage, watchPermissions } from '../shared/permissions.ts';
import { currentTab, type PopupTab, readOnce, summarize } from './tab.ts';

export interface Page {
  loading: boolean;
  tab: PopupTab | undefined;
  summary: PageSummary | undefined;
  allowed: boolean;
  failed: boolean;
}

const UNKNOWN: Page = { loading: true, tab: undefined, summary: undefined, allowed: false, failed: false };

export function usePage(): { page: Page; readNow: () => Promise<void> } {
  const [page, setPage] = useState(UNKNOWN);

  useEffect(() => {
    const teardown = new AbortController();
    const ask = async () => {
      const tab = await currentTab();
      const [summary, allowed] = await Promise.all([tab && summarize(tab.id), isAllowed(tab)]);
      if (!teardown.signal.aborted) setPage({ loading: false, tab, summary, allowed, failed: false });
    };
    void ask();
    watchPermissions(ask, teardown.signal);
    return () => teardown.abort();
  }, []);

  const readNow = useCallback(async () => {
    setPage((before) => ({ ...before, loading: true }));
    const tab = await currentTab();
    const summary = tab && (await readOnce(tab.id));
    const allowed = await isAllowed(tab);
    setPage({ loading: false, tab, summary, allowed, failed: !summary });
  }, []);

  return { page, readNow };
}

async function isAllowed(tab: PopupTab | undefined): Promise<boolean> {
  return tab?.url ? hasPage(tab.url) : false;
}
