/** A page's heading, which takes the focus when the reader arrives, and what the browser's tab says. */
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { ENGLISH, useText } from '../text.ts';

interface Props {
  title: string;
  /** The title is the dataset's, not the interface's. */
  english?: boolean;
  /** A line over the heading, such as the kind of an entity. */
  kicker?: ComponentChildren;
  /** Paragraphs under it. */
  children?: ComponentChildren;
}

export function PageHead({ title, english = false, kicker, children }: Props) {
  const text = useText();
  useEffect(() => {
    document.title = text('atlas_page_title', title);
  }, [title, text]);
  return (
    <header class="page-head">
      {kicker && <p class="kicker">{kicker}</p>}
      <h1 tabIndex={-1}>{english ? <bdi {...ENGLISH}>{title}</bdi> : title}</h1>
      {children}
    </header>
  );
}
