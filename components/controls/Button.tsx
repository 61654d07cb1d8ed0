/** A button, so that every one of them has the same size, focus ring and type. */
import type { ComponentChildren } from 'preact';

interface Props {
  children: ComponentChildren;
  onClick: () => void;
  /** `primary` at most once a view; `icon` is a square whose child is an icon and which needs a `label`. */
  variant?: 'primary' | 'plain' | 'icon';
  /** Needed where the child has no words, or words that need their surroundings. */
  label?: string;
  disabled?: boolean;
}

export function Button({ children, onClick, variant = 'plain', label, disabled = false }: Props) {
  return (
    <button
      type="button"
      class={`button button-${variant}`}
      aria-label={label}
      title={variant === 'icon' ? label : undefined}
      disabled={disabled}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
