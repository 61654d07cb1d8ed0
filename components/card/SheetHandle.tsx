/** The handle of a card that is a sheet: pulled down, it closes the card. The close button does the same without pulling. */
import { useRef } from 'preact/hooks';

/** In CSS pixels; less may be a finger that only rested there. */
const FAR_ENOUGH = 48;

export function SheetHandle({ onClose }: { onClose: () => void }) {
  const from = useRef<number | undefined>(undefined);
  return (
    <div
      class="card-handle"
      aria-hidden="true"
      onPointerDown={(event) => {
        from.current = event.clientY;
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => {
        if (from.current === undefined || event.clientY - from.current < FAR_ENOUGH) return;
        from.current = undefined;
        onClose();
      }}
      onPointerUp={() => {
        from.current = undefined;
      }}
    />
  );
}
