/** The page's address after the `#`, and how far down the reader was at each one he comes back to. */
import { useCallback, useEffect, useState } from 'preact/hooks';

/** Writing on every scrolled pixel would run into the browsers' limits. */
const SCROLL_SETTLE_MS = 150;

interface Address {
  hash: string;
  /** Undefined for an address that was not visited before. */
  top: number | undefined;
}

export function useAddress(): Address & { replace: (hash: string) => void } {
  const [address, setAddress] = useState(read);

  useEffect(() => {
    // The content comes after the browser would have scrolled.
    history.scrollRestoration = 'manual';
    const teardown = new AbortController();
    const { signal } = teardown;
    let timer: ReturnType<typeof setTimeout>;
    const remember = () => history.replaceState({ top: scrollY }, '');
    const onScroll = () => {
      clearTimeout(timer);
      timer = setTimeout(remember, SCROLL_SETTLE_MS);
    };
    const onHash = () => {
      clearTimeout(timer);
      setAddress(read());
    };
    addEventListener('scroll', onScroll, { signal, passive: true });
    addEventListener('hashchange', onHash, { signal });
    return () => {
      teardown.abort();
      clearTimeout(timer);
    };
  }, []);

  /** Another address for the same place, such as another filter: nothing to go back to. */
  const replace = useCallback((hash: string) => {
    history.replaceState(history.state, '', hash);
    setAddress(read());
  }, []);

  return { ...address, replace };
}

function read(): Address {
  const state = history.state as { top?: unknown } | null;
  return { hash: location.hash, top: typeof state?.top === 'number' ? state.top : undefined };
}
