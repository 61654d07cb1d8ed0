/** Which convention the map speaks of. */
import { CONVENTIONS, type Convention } from '../../data/context/status.ts';
import { useText } from '../text.ts';

interface Props {
  convention: Convention;
  onChange: (convention: Convention) => void;
}

export function ConventionToggle({ convention, onChange }: Props) {
  const text = useText();
  return (
    <fieldset class="toggle">
      <legend class="visually-hidden">{text('atlas_map_toggle')}</legend>
      {CONVENTIONS.map((option) => (
        <label key={option}>
          <input
            type="radio"
            name="convention"
            value={option}
            checked={option === convention}
            onChange={() => onChange(option)}
          />
          <span>{text(option === 'un' ? 'atlas_un' : 'atlas_budapest')}</span>
        </label>
      ))}
    </fieldset>
  );
}
