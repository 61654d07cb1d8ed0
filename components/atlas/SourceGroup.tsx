/** Sources of one kind, the latest first. */
import type { Cited } from '../../data/context/citations.ts';
import type { Source } from '../../data/dataset.ts';
import type { SourceKind } from '../../data/schema.ts';
import { formatNumber } from '../numbers.ts';
import { useText } from '../text.ts';
import { SourceItem } from './SourceItem.tsx';
import { SOURCE_KIND_WORDS } from './words.ts';

interface Props {
  kind: SourceKind;
  sources: Source[];
  cited: ReadonlyMap<string, Cited>;
  /** The source that the address names. */
  wanted: string;
}

export function SourceGroup({ kind, sources, cited, wanted }: Props) {
  const text = useText();
  if (!sources.length) return null;
  const sorted = [...sources].sort((a, b) => ((a.published ?? '') < (b.published ?? '') ? 1 : -1));
  return (
    <section aria-labelledby={`sources-${kind}`}>
      <h2 id={`sources-${kind}`}>
        {text(SOURCE_KIND_WORDS[kind])} <span class="count">{formatNumber(sources.length, text.language)}</span>
      </h2>
      <ul class="sources">
        {sorted.map((source) => (
          <SourceItem key={source.id} source={source} cited={cited.get(source.id)} wanted={source.id === wanted} />
        ))}
      </ul>
    </section>
  );
}
