/** The settings page: where to read, the built-in sites, one's own, the settings as a file, and what is known. */
import type { Settings } from '../../data/settings.ts';
import type { Site } from '../../data/sites.ts';
import { Mark } from '../controls/Mark.tsx';
import { useText } from '../text.ts';
import { About, type Counts } from './About.tsx';
import { Notices } from './Notices.tsx';
import { OtherSites } from './OtherSites.tsx';
import { OwnSites } from './OwnSites.tsx';
import { ScopeChoice } from './ScopeChoice.tsx';
import { type ImportOutcome, SettingsFile } from './SettingsFile.tsx';
import { SiteList } from './SiteList.tsx';

/** What the browser lets us read. */
export interface Access {
  /** Whether it lets us read every site. */
  all: boolean;
  /** Hosts, listed and switched on, that it does not let us read. */
  missing: string[];
  /** The reader was asked and said no. */
  denied: boolean;
}

export interface OptionsActions {
  onScope: (scope: Settings['scope']) => void;
  onAllow: () => void;
  onHosts: (hosts: string[], on: boolean) => void;
  onAddOwn: (host: string) => void;
  /** Forgets a host, be it one's own or one that was only switched off. */
  onForget: (host: string) => void;
  onExport: () => void;
  onImport: (file: File) => Promise<ImportOutcome>;
}

interface Props extends OptionsActions {
  settings: Settings;
  sites: Site[];
  access: Access;
  problems: string[];
  storageRefused: boolean;
  counts: Counts;
}

export function Options(props: Props) {
  const text = useText();
  const { settings, sites, access, counts, onHosts } = props;
  return (
    <main class="options">
      <header class="options-head">
        <h1>
          <Mark size={28} /> {text('options_heading')}
        </h1>
        <p>{text('options_intro')}</p>
      </header>
      <Notices {...props} />
      <ScopeChoice scope={settings.scope} onScope={props.onScope} />
      <SiteList settings={settings} sites={sites} missing={access.missing} onHosts={onHosts} />
      <OwnSites
        settings={settings}
        sites={sites}
        missing={access.missing}
        onHosts={onHosts}
        onAdd={props.onAddOwn}
        onRemove={props.onForget}
      />
      <OtherSites settings={settings} sites={sites} onLift={props.onForget} />
      <SettingsFile onExport={props.onExport} onImport={props.onImport} />
      <About {...counts} sites={sites.length} />
    </main>
  );
}
