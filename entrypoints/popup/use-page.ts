/**
 * What the popup knows about its page, as state: asked when it opens, after reading once, when permissions change,
 * and again and again, because a reader may have just begun and pages of news grow while one looks at them.
 */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { PageSummary } from '../shared/messages.ts';
import { hasPage, watchPermissions } from '../shared/permissions.ts';
import { currentTab, type PopupTab, readOnce, summarize } from './tab.ts';

const ASK_AGAIN_MS = 1000;

export interface Page {
  loading: boolean;
  tab: PopupTab | undefined;
  summary: PageSummary | undefined;
  allowed: boolean;
  failed: boolean;
}

const UNKNOWN: Page = { loading: true, tab: undefined, summary: undefined, allowed: false, failed: false };

export interface PageState {
  page: Page;
  /** Reads the page now, whatever the settings say. */
  readNow: () => Promise<void>;
  askAgain: () => Promise<void>;
}

export function usePage(): PageState {
  const [page, setPage] = useState(UNKNOWN);
  const reading = useRef(false);

  const askAgain = useCallback(async () => {
    const seen = await look();
    if (reading.current) return;
    setPage((before) => ({ ...before, ...seen, loading: false, failed: before.failed && !seen.summary }));
  }, []);

  useEffect(() => {
    const teardown = new AbortController();
    void askAgain();
    watchPermissions(askAgain, teardown.signal);
    const timer = setInterval(askAgain, ASK_AGAIN_MS);
    return () => {
      teardown.abort();
      clearInterval(timer);
    };
  }, [askAgain]);

  const readNow = useCallback(async () => {
    reading.current = true;
    setPage((before) => ({ ...before, loading: true }));
    const tab = await currentTab();
    const summary = tab && (await readOnce(tab.id));
    reading.current = false;
    setPage((before) => ({ ...before, tab, summary, loading: false, failed: !summary }));
  }, []);

  return { page, readNow, askAgain };
}

async function look(): Promise<Pick<Page, 'tab' | 'summary' | 'allowed'>> {
  const tab = await currentTab();
  const [summary, allowed] = await Promise.all([tab && summarize(tab.id), tab?.url ? hasPage(tab.url) : false]);
  return { tab, summary, allowed };
}
