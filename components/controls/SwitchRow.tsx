/** A switch with its words beside it; all of the row can be pressed. */
import type { ComponentChildren } from 'preact';
import { Switch } from './Switch.tsx';

interface Props {
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
  /** What the switch means, where its label does not say it all. */
  children?: ComponentChildren;
}

export function SwitchRow({ label, checked, onChange, children }: Props) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the switch in it is one
    <label class="switch-row">
      <span>
        {label}
        {children && <span class="quiet"> {children}</span>}
      </span>
      <Switch label={label} checked={checked} onChange={onChange} />
    </label>
  );
}
