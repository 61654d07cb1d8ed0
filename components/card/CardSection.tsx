/** A titled list of statements in a card; nothing at all when the list is empty. */
import type { JSX } from 'preact';
import { type TextKey, useText } from '../text.ts';

export function CardSection({ title, children }: { title: TextKey; children: JSX.Element[] }) {
  const text = useText();
  if (!children.length) return null;
  return (
    <section aria-label={text(title)}>
      <h3>{text(title)}</h3>
      <ul>{children}</ul>
    </section>
  );
}
