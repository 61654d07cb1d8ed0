/**
 * The card as it stands in a page: what fits this mention's sentence, whom it leads to and the way back, and word when
 * its size changes.
 */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Card } from '../../components/card/Card.tsx';
import { CardContent } from '../../components/card/CardContent.tsx';
import { relatedOf } from '../../components/card/related.ts';
import { TextContext } from '../../components/text.ts';
import { sentenceAt } from '../../data/context/sentence.ts';
import type { Entity } from '../../data/dataset.ts';
import { reportOf } from '../shared/project.ts';
import { currentText } from '../shared/text.ts';
import type { CardUse } from './cards.tsx';
import { copyText } from './copy-text.ts';
import { matchOf } from './match.ts';
import type { PageMention } from './page-model.ts';
import type { RecordStore } from './records.ts';

interface Props {
  entity: Entity;
  records: RecordStore;
  mention: PageMention;
  use: CardUse;
  pinned: boolean;
  onPin: () => void;
  onClose: () => void;
  onResize: () => void;
}

export function CardView({ entity: named, records, mention, use, pinned, onPin, onClose, onResize }: Props) {
  /** Whom the reader went on to from the name on the page, the last one last. */
  const [trail, setTrail] = useState<string[]>([]);
  const [, setArrived] = useState(0);
  const frame = useRef<HTMLDivElement>(null);
  /** Where the focus goes once the new content stands: to the card itself, or to the entity one came back from. */
  const focusNext = useRef<string | undefined>(undefined);
  const last = trail.at(-1);
  const entity = (last && records.entities[last]) || named;
  const related = relatedOf(entity);

  useEffect(() => {
    let here = true;
    void records.need(related.map(({ id }) => id)).then(() => here && setArrived((count) => count + 1));
    return () => {
      here = false;
    };
  }, [entity]);
  useLayoutEffect(() => {
    const card = frame.current?.querySelector<HTMLElement>('[role=dialog]');
    if (!card) return undefined;
    if (focusNext.current !== undefined) {
      const button = card.querySelector<HTMLElement>(`[data-entity="${focusNext.current}"]`);
      if (!button) card.scrollTop = 0;
      (button ?? card).focus();
      focusNext.current = undefined;
    }
    const observer = new ResizeObserver(onResize);
    for (const child of card.children) observer.observe(child);
    return () => observer.disconnect();
  }, [entity]);

  const goOn = (id: string) => {
    focusNext.current = '';
    setTrail([...trail, id]);
  };
  const goBack = () => {
    focusNext.current = entity.id;
    setTrail(trail.slice(0, -1));
  };
  const back = trail.length ? (records.entities[trail.at(-2) ?? ''] ?? named) : undefined;
  const sentence = sentenceAt(mention.home.text, mention.start);
  const mentions = use.mentionsOf(entity.id);
  const own = entity === named ? mentions.indexOf(mention) : -1;
  return (
    <TextContext.Provider value={currentText()}>
      <div ref={frame}>
        <Card entity={entity} pinned={pinned} onPin={onPin} onClose={onClose}>
          <CardContent
            key={entity.id}
            entity={entity}
            sources={records.sources}
            standing={records.standings[entity.id]}
            rank={(facts) => use.rank(facts, sentence, entity.id)}
            match={entity === named ? matchOf(mention, entity) : undefined}
            back={back && { entity: back, onBack: goBack }}
            onPage={{ count: mentions.length, at: own, onStep: (by) => use.stepWithin(entity.id, by) }}
            related={related.flatMap(({ id, word }) => {
              const other = records.entities[id];
              return other ? [{ entity: other, word }] : [];
            })}
            onRelated={goOn}
            onCopy={copyText}
            reportUrl={reportOf(entity.id)}
            onHideSite={use.hideSite}
            onOpenAtlas={() => use.openAtlas(entity.id)}
          />
        </Card>
      </div>
    </TextContext.Provider>
  );
}
