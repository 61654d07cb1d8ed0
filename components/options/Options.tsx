/** The settings page: where to read, what to underline and how, language, keys, the settings as a file, what is known. */
import type { Role } from '../../data/roles.ts';
import type { Language, Settings, Underline } from '../../data/settings.ts';
import type { Site } from '../../data/sites.ts';
import { Mark } from '../controls/Mark.tsx';
import { useText } from '../text.ts';
import { About, type Counts } from './About.tsx';
import { Contents } from './Contents.tsx';
import { LanguageChoice } from './LanguageChoice.tsx';
import { LookChoice } from './LookChoice.tsx';
import { MarkChoice } from './MarkChoice.tsx';
import { Notices } from './Notices.tsx';
import { OtherSites } from './OtherSites.tsx';
import { OwnSites } from './OwnSites.tsx';
import { ScopeChoice } from './ScopeChoice.tsx';
import { SettingsFile } from './SettingsFile.tsx';
import type { ImportOutcome } from './SettingsOutcome.tsx';
import { type Shortcut, Shortcuts } from './Shortcuts.tsx';
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
  onPause: (paused: boolean) => void;
  onAllow: () => void;
  onHosts: (hosts: string[], on: boolean) => void;
  onAddOwn: (host: string) => void;
  /** Forgets a host, be it one's own or one that was only switched off. */
  onForget: (host: string) => void;
  onRole: (role: Role, marked: boolean) => void;
  onSigns: (signs: boolean) => void;
  onLook: (underline: Underline) => void;
  onLanguage: (language: Language) => void;
  onShortcuts: () => void;
  onExport: () => void;
  onImport: (file: File) => Promise<ImportOutcome>;
  onReset: () => void;
  /** Brings back what stood before the last import or reset. */
  onUndo: () => void;
}

interface Props extends OptionsActions {
  settings: Settings;
  sites: Site[];
  access: Access;
  problems: string[];
  storageRefused: boolean;
  onlyHere: boolean;
  looks: Record<Underline, string>;
  shortcuts: Shortcut[];
  browser: 'chrome' | 'firefox';
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
      <Contents />
      <ScopeChoice scope={settings.scope} paused={settings.paused} onPause={props.onPause} onScope={props.onScope} />
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
      <MarkChoice unmarked={settings.unmarked} onRole={props.onRole} signs={settings.signs} onSigns={props.onSigns} />
      <LookChoice underline={settings.underline} looks={props.looks} onLook={props.onLook} />
      <LanguageChoice language={settings.language} onLanguage={props.onLanguage} />
      <Shortcuts shortcuts={props.shortcuts} browser={props.browser} onChange={props.onShortcuts} />
      <SettingsFile onExport={props.onExport} onImport={props.onImport} onReset={props.onReset} onUndo={props.onUndo} />
      <About {...counts} sites={sites.length} />
    </main>
  );
}
