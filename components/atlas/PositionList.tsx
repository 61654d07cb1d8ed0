/** What an entity holds on the convention. */
import type { Position } from '../../data/dataset.ts';
import { PositionItem } from '../card/PositionItem.tsx';
import { useText } from '../text.ts';
import { useAtlas } from './data.ts';

export function PositionList({ positions }: { positions: Position[] }) {
  const text = useText();
  const { sources } = useAtlas();
  if (!positions.length) return null;
  return (
    <section class="facts" aria-label={text('card_position')}>
      <h2>{text('card_position')}</h2>
      <ul class="statements">
        {positions.map((position) => (
          <PositionItem key={position.id} position={position} sources={sources} />
        ))}
      </ul>
    </section>
  );
}
