/** The settings page joined to the browser: settings and permissions in; choices out, each stored at once. */
import type { Counts } from '../../components/options/About.tsx';
import { Options, type OptionsActions } from '../../components/options/Options.tsx';
import { DEFAULT_SETTINGS, listedHosts, type Settings } from '../../data/settings.ts';
import { withHost, withoutOwnHost, withRole } from '../../data/settings-changes.ts';
import type { Site } from '../../data/sites.ts';
import { LOOKS } from '../shared/looks.ts';
import { releaseAllSites, releaseSites, requestAllSites, requestSites } from '../shared/permissions.ts';
import { useSettings } from '../shared/use-settings.ts';
import { downloadSettings, importSettings } from './settings-file.ts';
import { useAccess } from './use-access.ts';
import { openShortcutSettings, useShortcuts } from './use-shortcuts.ts';
import { useUndo } from './use-undo.ts';

/** In every action that asks for a permission, asking comes first: the browser only asks inside the click. */
export function OptionsPage({ sites, counts }: { sites: Site[]; counts: Counts }) {
  const { settings, loaded, problems, refused, onlyHere, change } = useSettings();
  const { access, asked } = useAccess(settings, sites);
  const { replace, undo } = useUndo(change);
  const shortcuts = useShortcuts();
  if (!loaded || !access) return null;

  const lacks = (hosts: string[], next: Settings) => {
    const listed = new Set(listedHosts(next, sites));
    return !access.all && hosts.some((host) => listed.has(host));
  };

  const actions: OptionsActions = {
    onScope: (scope) => {
      if (scope === 'all' && !access.all) asked(requestAllSites());
      // What is no longer wanted is given back, so that the browser's own list says what is true.
      if (scope === 'list') void releaseAllSites();
      void change((before) => ({ ...before, scope }));
    },
    onPause: (paused) => void change((before) => ({ ...before, paused })),
    onAllow: () => asked(settings.scope === 'all' ? requestAllSites() : requestSites(access.missing)),
    onHosts: (hosts, on) => {
      if (
        on &&
        lacks(
          hosts,
          hosts.reduce((all, host) => withHost(all, sites, host, true), settings),
        )
      ) {
        asked(requestSites(hosts));
      }
      void change((before) => hosts.reduce((all, host) => withHost(all, sites, host, on), before));
    },
    onAddOwn: (host) => {
      if (!access.all) asked(requestSites([host]));
      // As if the scope were the list: what the reader added is listed, though all sites are read anyhow.
      void change((before) => ({ ...withHost({ ...before, scope: 'list' }, sites, host, true), scope: before.scope }));
    },
    onForget: (host) => {
      if (settings.own.includes(host)) void releaseSites([host]);
      void change((before) => withoutOwnHost(before, host));
    },
    onSigns: (signs) => void change((before) => ({ ...before, signs })),
    onRole: (role, marked) => void change((before) => withRole(before, role, marked)),
    onLook: (underline) => void change((before) => ({ ...before, underline })),
    onLanguage: (language) => void change((before) => ({ ...before, language })),
    onShortcuts: () => void openShortcutSettings(),
    onExport: () => downloadSettings(settings),
    onImport: async (file) => {
      const { settings: imported, ...rest } = importSettings(await file.text());
      if (imported) await replace(imported);
      return { file: file.name, ...rest };
    },
    onReset: () => void replace(DEFAULT_SETTINGS),
    onUndo: () => void undo(),
  };

  return (
    <Options
      {...actions}
      settings={settings}
      sites={sites}
      access={access}
      problems={problems}
      storageRefused={refused}
      onlyHere={onlyHere}
      looks={LOOKS}
      shortcuts={shortcuts}
      browser={import.meta.env.FIREFOX ? 'firefox' : 'chrome'}
      counts={counts}
    />
  );
}
