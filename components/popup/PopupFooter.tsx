/** The popup's foot: how fresh the data is, and the ways to the atlas and the settings. */
import { formatDay } from '../dates.ts';
import { useText } from '../text.ts';

interface Props {
  asOf: string;
  onOpenAtlas: () => void;
  onOpenOptions: () => void;
}

export function PopupFooter({ asOf, onOpenAtlas, onOpenOptions }: Props) {
  const text = useText();
  return (
    <footer class="popup-footer">
      <span>{text('popup_as_of', formatDay(asOf, text.language))}</span>
      <span class="popup-links">
        <button type="button" class="link" onClick={onOpenAtlas}>
          {text('atlas_popup')}
        </button>
        <button type="button" class="link" onClick={onOpenOptions}>
          {text('popup_options')}
        </button>
      </span>
    </footer>
  );
}
