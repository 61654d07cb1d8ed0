/** Links to sources, for what has no statement of its own around it. */
import { Dotted } from '../card/Dotted.tsx';
import { SourceLink } from '../card/SourceLink.tsx';
import { useAtlas } from './data.ts';

export function SourceLinks({ ids }: { ids: string[] }) {
  const { sources } = useAtlas();
  const known = ids.flatMap((id) => sources[id] ?? []);
  return (
    <p class="evidence evidence-links">
      <Dotted parts={known.map((source) => <SourceLink source={source} />)} />
    </p>
  );
}
