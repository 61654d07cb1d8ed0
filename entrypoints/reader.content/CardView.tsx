/** The card as it stands in a page: frame, content for this mention's sentence, and word when its size changes. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Card } from '../../components/card/Card.tsx';
import { CardContent } from '../../components/card/CardContent.tsx';
import { TextContext } from '../../components/text.ts';
import type { Ranker } from '../../data/context/rank.ts';
import { sentenceAt } from '../../data/context/sentence.ts';
import type { Entity, Source, Standing } from '../../data/dataset.ts';
import { translate } from '../shared/text.ts';
import type { PageMention } from './page-model.ts';

interface Props {
  entity: Entity;
  sources: Record<string, Source>;
  standing: Standing | undefined;
  mention: PageMention;
  rank: Ranker;
  pinned: boolean;
  onPin: () => void;
  onClose: () => void;
  onOpenAtlas: () => void;
  onResize: () => void;
}

export function CardView({
  entity,
  sources,
  standing,
  mention,
  rank,
  pinned,
  onPin,
  onClose,
  onOpenAtlas,
  onResize,
}: Props) {
  const frame = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const card = frame.current?.firstElementChild;
    if (!card) return undefined;
    const observer = new ResizeObserver(onResize);
    for (const child of card.children) observer.observe(child);
    return () => observer.disconnect();
  }, [entity]);
  const sentence = sentenceAt(mention.home.text, mention.start);
  const written = mention.home.text.slice(mention.start, mention.end).replace(/\s+/g, ' ');
  return (
    <TextContext.Provider value={translate}>
      <div ref={frame}>
        <Card entity={entity} pinned={pinned} onPin={onPin} onClose={onClose}>
          <CardContent
            entity={entity}
            sources={sources}
            standing={standing}
            rank={(facts) => rank(facts, sentence, entity.id)}
            matched={written === entity.name ? undefined : written}
            onOpenAtlas={onOpenAtlas}
          />
        </Card>
      </div>
    </TextContext.Provider>
  );
}
