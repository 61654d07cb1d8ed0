/** One number: what it counts, as of when, and the way to who is behind it. */
import type { ComponentChildren } from 'preact';
import { formatNumber } from '../numbers.ts';
import { useText } from '../text.ts';

interface Props {
  value: number;
  /** What it is a part of, such as "of 40". */
  of?: string;
  label: string;
  asOf: string;
  href: string;
  children?: ComponentChildren;
}

export function NumberTile({ value, of, label, asOf, href, children }: Props) {
  const text = useText();
  return (
    <div class="number">
      <p>
        <span class="number-value">{formatNumber(value, text.language)}</span>{' '}
        {of && <span class="number-of">{of} </span>}
        <span class="number-label">{label}</span>
      </p>
      <p class="quiet">
        {asOf} <a href={href}>{text('atlas_number_who')}</a>
      </p>
      {children}
    </div>
  );
}
