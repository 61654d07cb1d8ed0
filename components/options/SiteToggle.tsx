/** One site of a list: its name, its hosts, and whether it is read. */
import type { ComponentChildren } from 'preact';
import { Checkbox } from '../controls/Checkbox.tsx';
import { useText } from '../text.ts';

interface Props {
  /** Absent for a site that the reader added and that has only an address. */
  name?: string;
  hosts: string[];
  checked: boolean;
  /** Hosts that the browser does not let us read. */
  missing: string[];
  onChange: (checked: boolean) => void;
  /** What else can be done with it. */
  children?: ComponentChildren;
}

export function SiteToggle({ name, hosts, checked, missing, onChange, children }: Props) {
  const text = useText();
  const lacks = checked && hosts.some((host) => missing.includes(host));
  return (
    <li class="site">
      <Checkbox checked={checked} onChange={onChange}>
        {name && <bdi class="site-name">{name}</bdi>} <bdi class={name ? 'quiet' : 'site-name'}>{hosts.join(', ')}</bdi>
        {lacks && <span class="quiet"> · {text('options_site_not_allowed')}</span>}
      </Checkbox>
      {children}
    </li>
  );
}
