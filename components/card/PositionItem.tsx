/** One position: the stance as a word, what it speaks about, then the statement with its sources. */
import type { Position, Source } from '../../data/dataset.ts';
import { useText } from '../text.ts';
import { stanceKey, subjectKey } from './keys.ts';
import { Statement } from './Statement.tsx';

interface Props {
  position: Position;
  sources: Record<string, Source>;
  onCopy?: ((citation: string) => Promise<boolean>) | undefined;
}

export function PositionItem({ position, sources, onCopy }: Props) {
  const text = useText();
  return (
    <li data-position={position.id}>
      <p class="stance">
        <strong>{text(stanceKey(position.stance))}</strong> {text(subjectKey(position.on))}
      </p>
      <Statement statement={position} sources={sources} onCopy={onCopy} />
    </li>
  );
}
