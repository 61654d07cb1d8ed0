/** The first choice joined to the browser: permission asked inside the click, scope stored with it. */
import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type Choice, type Progress, Welcome } from '../../components/welcome/Welcome.tsx';
import { listedHosts, type Settings } from '../../data/settings.ts';
import type { Site } from '../../data/sites.ts';
import { requestAllSites, requestSites } from '../shared/permissions.ts';
import { useSettings } from '../shared/use-settings.ts';

export function WelcomePage({ sites }: { sites: Site[] }) {
  const { settings, refused, change } = useSettings();
  const [progress, setProgress] = useState<Progress>({ state: 'open' });

  const choose = async (choice: Choice) => {
    const answer = ask(choice, settings, sites);
    setProgress({ state: 'asking', choice });
    await change((before) => ({ ...before, scope: choice === 'all' ? 'all' : 'list' }));
    const granted = await answer.catch(() => false);
    setProgress(granted ? { state: 'done', choice } : { state: 'denied' });
  };

  return (
    <Welcome
      siteCount={sites.length}
      progress={progress}
      storageRefused={refused}
      onChoose={choose}
      onAgain={() => setProgress({ state: 'open' })}
      onOpenOptions={() => browser.runtime.openOptionsPage()}
    />
  );
}

function ask(choice: Choice, settings: Settings, sites: Site[]): Promise<boolean> {
  if (choice === 'all') return requestAllSites();
  return choice === 'listed' ? requestSites(listedHosts(settings, sites)) : Promise.resolve(true);
}
