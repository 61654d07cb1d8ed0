/** A piece of the map's colour and pattern, for legends; always beside words. */
import type { AnyStatus } from '../../data/context/status.ts';
import { fillOf } from './fills.ts';

export function Swatch({ status }: { status: AnyStatus | undefined }) {
  return (
    <svg class="swatch" viewBox="0 0 22 14" width="22" height="14" aria-hidden="true" focusable="false">
      <rect x="0.5" y="0.5" width="21" height="13" class={fillOf(status)} />
    </svg>
  );
}
