/** An on/off switch for what takes effect at once: a real checkbox, so keys, labels and forced colours work. */
interface Props {
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
  disabled?: boolean;
}

export function Switch({ label, checked, onChange, disabled = false }: Props) {
  return (
    // biome-ignore lint/a11y/useAriaPropsForRole: a native checkbox says itself whether it is checked
    <input
      type="checkbox"
      role="switch"
      class="switch"
      aria-label={label}
      title={label}
      checked={checked}
      disabled={disabled}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  );
}
