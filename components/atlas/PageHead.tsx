/** A page's heading, which takes the focus when the reader arrives, and what the browser's tab says. */
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { useText } from '../text.ts';

interface Props {
  title: string;
  /** Where the title is the dataset's, not the interface's. */
  lang?: string;
  /** A line over the heading, such as the kind of an entity. */
  kicker?: ComponentChildren;
  /** Paragraphs under it. */
  children?: ComponentChildren;
}

export function PageHead({ title, lang, kicker, children }: Props) {
  const text = useText();
  useEffect(() => {
    document.title = text('atlas_page_title', title);
  }, [title, text]);
  return (
    <header class="page-head">
      {kicker && <p class="kicker">{kicker}</p>}
      <h1 tabIndex={-1} lang={lang}>
        {title}
      </h1>
      {children}
    </header>
  );
}
