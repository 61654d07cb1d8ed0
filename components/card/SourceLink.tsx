/** A link to a source, named after its publisher. */
import type { Source } from '../../data/dataset.ts';
import { useText } from '../text.ts';
import { nameOf } from './source-name.ts';

export function SourceLink({ source }: { source: Source }) {
  const text = useText();
  return (
    <a href={source.url} target="_blank" rel="noopener noreferrer" title={source.title}>
      <bdi>{nameOf(source, text)}</bdi>
    </a>
  );
}
