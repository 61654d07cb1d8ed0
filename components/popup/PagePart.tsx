/** A part about the page that is closed, and not drawn, until somebody wants it: one line with its title and how much is in it. */
import type { ComponentChildren } from 'preact';
import { Icon } from '../controls/Icon.tsx';
import { formatNumber } from '../numbers.ts';
import { useText } from '../text.ts';
import type { OpenParts, Part } from './use-open-parts.ts';

interface Props extends OpenParts {
  part: Part;
  title: string;
  count: number;
  children: ComponentChildren;
}

export function PagePart({ part, title, count, isOpen, onToggle, children }: Props) {
  const { language } = useText();
  return (
    <details
      class="page-part"
      data-part={part}
      open={isOpen(part)}
      onToggle={(event) => onToggle(part, event.currentTarget.open)}
    >
      <summary data-stop>
        <h2>
          {title} <span class="kind-count">({formatNumber(count, language)})</span>
        </h2>
        <Icon name="down" />
      </summary>
      {isOpen(part) && <div class="page-part-body">{children}</div>}
    </details>
  );
}
