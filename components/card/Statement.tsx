/** A statement with its date, how certain it is, and a link to each source: never one without the others. */
import type { Fact, Position, Source } from '../../data/dataset.ts';
import { formatDay } from '../dates.ts';
import { ENGLISH, useText } from '../text.ts';
import { CopyButton } from './CopyButton.tsx';
import { citationOf } from './citation.ts';
import { Dotted } from './Dotted.tsx';
import { SourceLink } from './SourceLink.tsx';

interface Props {
  statement: Fact | Position;
  sources: Record<string, Source>;
  /** Puts a citation on the clipboard; absent where there is no copying. */
  onCopy?: ((citation: string) => Promise<boolean>) | undefined;
}

export function Statement({ statement, sources, onCopy }: Props) {
  const text = useText();
  const cited = statement.sources.flatMap((id) => sources[id] ?? []);
  return (
    <>
      <p class="statement" {...ENGLISH}>
        {statement.text}
      </p>
      <p class="evidence">
        <Dotted
          parts={[
            statement.date ? (
              <time dateTime={statement.date}>{formatDay(statement.date, text.language)}</time>
            ) : (
              <span>{text('card_no_date')}</span>
            ),
            <span class="confidence" data-confidence={statement.confidence}>
              {text(`confidence_${statement.confidence}`)}
            </span>,
            ...cited.map((source) => <SourceLink source={source} />),
          ]}
        />
        {onCopy && <CopyButton citation={() => citationOf(statement, cited, text)} onCopy={onCopy} />}
      </p>
      {statement.doubt && (
        <p class="doubt" {...ENGLISH}>
          {statement.doubt}
        </p>
      )}
    </>
  );
}
