/** Links to sources, for what has no statement of its own around it. */
import { useAtlas } from './data.ts';

export function SourceLinks({ ids }: { ids: string[] }) {
  const { sources } = useAtlas();
  return (
    <p class="evidence" lang="en">
      {ids
        .flatMap((id) => sources[id] ?? [])
        .flatMap(({ id, url, title, publisher }) => [
          <a key={id} href={url} target="_blank" rel="noopener noreferrer" title={title}>
            {publisher}
          </a>,
          ' ',
        ])}
    </p>
  );
}
