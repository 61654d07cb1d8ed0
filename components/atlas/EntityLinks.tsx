/** Entities in a row, each leading to its page. */
import { EntityLink } from './EntityLink.tsx';

export function EntityLinks({ ids, label }: { ids: string[]; label: string }) {
  if (!ids.length) return null;
  return (
    <ul class="inline-links" aria-label={label}>
      {ids.map((id) => (
        <li key={id}>
          <EntityLink id={id} />
        </li>
      ))}
    </ul>
  );
}
