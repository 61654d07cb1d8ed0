/** What the browser lets us read of what the settings want, as state. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Access } from '../../components/options/Options.tsx';
import { listedHosts, type Settings } from '../../data/settings.ts';
import type { Site } from '../../data/sites.ts';
import { hasAllSites, missingSites, watchPermissions } from '../shared/permissions.ts';

/** `asked` takes the browser's answer to a question of ours, to say so when it was no. */
export function useAccess(settings: Settings, sites: Site[]) {
  const [held, setHeld] = useState<Pick<Access, 'all' | 'missing'>>();
  const [denied, setDenied] = useState(false);

  useEffect(() => {
    const teardown = new AbortController();
    const look = async () => {
      const all = await hasAllSites();
      const missing = all ? [] : await missingSites(listedHosts(settings, sites));
      if (!teardown.signal.aborted) setHeld({ all, missing });
    };
    void look();
    watchPermissions(look, teardown.signal);
    return () => teardown.abort();
  }, [settings, sites]);

  const asked = useCallback((answer: Promise<boolean>) => {
    answer.then((granted) => setDenied(!granted)).catch(() => setDenied(true));
  }, []);

  return { access: held && { ...held, denied }, asked };
}
