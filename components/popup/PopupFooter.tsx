/** The popup's foot: how fresh the data is, and the way to the settings. */
import { formatDay } from '../dates.ts';
import { useText } from '../text.ts';

interface Props {
  asOf: string;
  onOpenOptions: () => void;
}

export function PopupFooter({ asOf, onOpenOptions }: Props) {
  const text = useText();
  return (
    <footer class="popup-footer">
      <span>{text('popup_as_of', formatDay(asOf))}</span>
      <button type="button" class="link" onClick={onOpenOptions}>
        {text('popup_options')}
      </button>
    </footer>
  );
}
