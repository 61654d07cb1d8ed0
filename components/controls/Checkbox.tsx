/** A checkbox with its label; `mixed` for a group whose members differ. */
import type { ComponentChildren } from 'preact';

interface Props {
  checked: boolean;
  mixed?: boolean;
  onChange: (checked: boolean) => void;
  children: ComponentChildren;
}

export function Checkbox({ checked, mixed = false, onChange, children }: Props) {
  return (
    <label class="checkbox">
      <input
        type="checkbox"
        checked={checked}
        indeterminate={mixed}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>{children}</span>
    </label>
  );
}
