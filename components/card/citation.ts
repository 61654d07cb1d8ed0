/** A statement as text to be pasted elsewhere: never without its date and its sources. */
import type { Fact, Position, Source } from '../../data/dataset.ts';
import { formatDay } from '../dates.ts';
import type { Translate } from '../text.ts';
import { nameOf } from './source-name.ts';

/**
 * The statement with its date and how certain it is, then a line for each source: title, publisher, date, address.
 * What is doubtful about it goes along.
 */
export function citationOf(statement: Fact | Position, sources: Source[], text: Translate): string {
  const date = statement.date ? formatDay(statement.date, text.language) : text('card_no_date');
  const said = `${statement.text} (${date}; ${text(`confidence_${statement.confidence}`)})`;
  const cited = sources.map((source) => {
    const published = source.published ? [formatDay(source.published, text.language)] : [];
    return [source.title, nameOf(source, text), ...published, source.url].join(', ');
  });
  return [said, ...(statement.doubt ? [statement.doubt] : []), ...cited].join('\n');
}
