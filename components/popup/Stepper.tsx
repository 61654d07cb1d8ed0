/** From mention to mention on the page. */
import { Button } from '../controls/Button.tsx';
import { Icon } from '../controls/Icon.tsx';
import { useText } from '../text.ts';

export function Stepper({ onStep }: { onStep: (by: 1 | -1) => void }) {
  const text = useText();
  return (
    <div class="stepper">
      <Button variant="icon" label={text('popup_previous')} onClick={() => onStep(-1)}>
        <Icon name="up" />
      </Button>
      <Button variant="icon" label={text('popup_next')} onClick={() => onStep(1)}>
        <Icon name="down" />
      </Button>
    </div>
  );
}
