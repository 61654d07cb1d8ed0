/** How underlines look; each choice shows itself, painted by the very rules that paint pages. */
import { UNDERLINES, type Underline } from '../../data/settings.ts';
import { type TextKey, useText } from '../text.ts';
import { LookSample } from './LookSample.tsx';

const LABELS: Record<Underline, TextKey> = {
  dotted: 'options_look_dotted',
  solid: 'options_look_solid',
  shaded: 'options_look_shaded',
};

interface Props {
  underline: Underline;
  /** The name by which each look is painted. */
  looks: Record<Underline, string>;
  onLook: (underline: Underline) => void;
}

export function LookChoice({ underline, looks, onLook }: Props) {
  const text = useText();
  return (
    <section id="look" aria-labelledby="look-heading">
      <h2 id="look-heading">{text('options_look')}</h2>
      <div class="choices choices-three" role="radiogroup" aria-labelledby="look-heading">
        {UNDERLINES.map((look) => (
          <label class="choice" key={look}>
            <input
              type="radio"
              name="look"
              aria-labelledby={`look-${look}`}
              checked={look === underline}
              onChange={() => onLook(look)}
            />
            <span>
              <span id={`look-${look}`} class="choice-label">
                {text(LABELS[look])}
              </span>
              <LookSample name={looks[look]} />
            </span>
          </label>
        ))}
      </div>
    </section>
  );
}
