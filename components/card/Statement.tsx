/** A statement with its date, how certain it is, and a link to each source: never one without the others. */
import type { Fact, Position, Source } from '../../data/dataset.ts';
import { formatDay } from '../dates.ts';
import { useText } from '../text.ts';

interface Props {
  statement: Fact | Position;
  sources: Record<string, Source>;
}

export function Statement({ statement, sources }: Props) {
  const text = useText();
  const cited = statement.sources.flatMap((id) => sources[id] ?? []);
  const isDoubtful = statement.confidence === 'unverified';
  return (
    <>
      <p class="statement">{statement.text}</p>
      <p class="evidence">
        {statement.date ? (
          <time dateTime={statement.date}>{formatDay(statement.date)}</time>
        ) : (
          <span>{text('card_no_date')}</span>
        )}
        <span class="confidence" data-confidence={statement.confidence} title={statement.doubt}>
          {text(`confidence_${statement.confidence}`)}
        </span>
        {cited.map((source) => (
          <a key={source.id} href={source.url} target="_blank" rel="noopener noreferrer" title={source.title}>
            {source.publisher}
          </a>
        ))}
      </p>
      {isDoubtful && statement.doubt && <p class="doubt">{statement.doubt}</p>}
    </>
  );
}
