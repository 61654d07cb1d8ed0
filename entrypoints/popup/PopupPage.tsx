/** The popup joined to the browser: tab, settings and permissions in; clicks out. */
import { useMemo } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { hrefTo } from '../../components/atlas/routes.ts';
import { Popup } from '../../components/popup/Popup.tsx';
import { viewOf } from '../../components/popup/page-view.ts';
import type { Dataset } from '../../data/dataset.ts';
import { isOn } from '../../data/settings.ts';
import { withHost } from '../../data/settings-changes.ts';
import type { Site } from '../../data/sites.ts';
import { requestSites } from '../shared/permissions.ts';
import { hostOf } from '../shared/site-host.ts';
import { useSettings } from '../shared/use-settings.ts';
import { presentOf } from './present.ts';
import { tell } from './tab.ts';
import { usePage } from './use-page.ts';
import { useRecent } from './use-recent.ts';
import { useRecord } from './use-record.ts';

export function PopupPage({ dataset, sites }: { dataset: Dataset; sites: Site[] }) {
  const { settings, loaded, refused, change } = useSettings();
  const { page, readNow, askAgain } = usePage();
  const { tab, summary, allowed } = page;
  const host = hostOf(tab?.url, sites, settings);
  const byId = useMemo(() => new Map(dataset.entities.map((entity) => [entity.id, entity])), [dataset]);
  const { recent, remember, forget } = useRecent(byId, page.loading || (tab?.incognito ?? false));
  const record = useRecord(dataset, summary);
  const read = summary &&
    record && { topic: summary.topic, present: presentOf(summary, byId), record, cut: summary.unread === true };
  const loading = page.loading || !loaded;
  const view = viewOf({ ...page, loading, host, read }, settings, sites);

  // The browser's question may close the popup, and with it whatever would wait for the answer. So the choice is
  // stored at once; without the permission it stays a wish, which is what the popup then says.
  const switchSite = async (on: boolean) => {
    if (!host) return;
    const granted = on && !allowed ? requestSites([host]).catch(() => false) : allowed;
    const stored = change((before) => withHost(before, sites, host, on));
    const [mayRead] = await Promise.all([granted, stored]);
    if (on && mayRead) await readNow();
    if (!on && tab) await tell(tab.id, { type: 'stop' });
    if (!on) await askAgain();
  };

  const goTo = async (entity: string, nth?: number) => {
    if (tab) await tell(tab.id, { type: 'go-to', entity, ...(nth === undefined ? {} : { nth }) });
    window.close();
  };

  const goToAssertion = async (nth: number) => {
    if (tab) await tell(tab.id, { type: 'go-to-assertion', nth });
    window.close();
  };

  const openAtlas = async (place: string) => {
    await browser.tabs.create({ url: browser.runtime.getURL('/atlas.html') + place });
    window.close();
  };

  return (
    <Popup
      dataset={dataset}
      view={view}
      site={host ? { host, on: allowed && isOn(settings, sites, host) } : undefined}
      paused={settings.paused}
      recent={recent}
      storageRefused={refused}
      onSwitch={switchSite}
      onPause={(paused) => void change((before) => ({ ...before, paused })).then(askAgain)}
      onOpened={remember}
      onForget={forget}
      onReadOnce={readNow}
      onGoTo={goTo}
      onStep={(by) => tab && void tell(tab.id, { type: 'step', by })}
      onGoToAssertion={goToAssertion}
      onOpenAtlas={(entity) => openAtlas(entity ? hrefTo('entity', entity) : '')}
      onOpenMethod={() => openAtlas(hrefTo('method'))}
      onOpenOptions={() => browser.runtime.openOptionsPage().then(() => window.close())}
    />
  );
}
