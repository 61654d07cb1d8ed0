/** Links to sources, for what has no statement of its own around it. */
import { nameOf } from '../card/source-name.ts';
import { useText } from '../text.ts';
import { useAtlas } from './data.ts';

export function SourceLinks({ ids }: { ids: string[] }) {
  const text = useText();
  const { sources } = useAtlas();
  return (
    <p class="evidence">
      {ids
        .flatMap((id) => sources[id] ?? [])
        .flatMap((source) => [
          <a key={source.id} href={source.url} target="_blank" rel="noopener noreferrer" title={source.title}>
            <bdi>{nameOf(source, text)}</bdi>
          </a>,
          ' ',
        ])}
    </p>
  );
}
