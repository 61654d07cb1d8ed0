/** One source: title, publisher, date, language, and on request the statements that rest on it. */
import { useState } from 'preact/hooks';
import type { Cited } from '../../data/context/citations.ts';
import type { Source } from '../../data/dataset.ts';
import { Dotted } from '../card/Dotted.tsx';
import { nameOf } from '../card/source-name.ts';
import { formatDay } from '../dates.ts';
import { useText } from '../text.ts';
import { CitationList } from './CitationList.tsx';
import { hrefTo } from './routes.ts';
import { languageName } from './words.ts';

interface Props {
  source: Source;
  cited: Cited | undefined;
  wanted: boolean;
}

export function SourceItem({ source, cited, wanted }: Props) {
  const { id, title, url, published, lang } = source;
  const text = useText();
  // Thousands of statements stand behind the closed ones; they are written when somebody looks.
  const [open, setOpen] = useState(wanted);
  const { citations = [], states = [] } = cited ?? {};
  return (
    <li class="source" tabIndex={-1} data-landing={wanted || undefined} data-source={id}>
      <p>
        <a href={url} target="_blank" rel="noopener noreferrer">
          <bdi lang={lang}>{title}</bdi>
        </a>
      </p>
      <p class="evidence">
        <Dotted
          parts={[
            <bdi>{nameOf(source, text)}</bdi>,
            published ? <time dateTime={published}>{formatDay(published, text.language)}</time> : text('card_no_date'),
            languageName(lang, text),
            <a href={hrefTo('sources', id)}>{text('atlas_source_link')}</a>,
          ]}
        />
      </p>
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{text('atlas_source_carries', citations.length + states.length)}</summary>
        {open && <CitationList citations={citations} states={states} />}
      </details>
    </li>
  );
}
