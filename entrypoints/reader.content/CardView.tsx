/**
 * The card as it stands in a page: what fits this mention's sentence, whom it leads to and the way back, and word when
 * its size changes.
 */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Card } from '../../components/card/Card.tsx';
import { CardContent } from '../../components/card/CardContent.tsx';
import type { Way } from '../../components/card/CardHead.tsx';
import { relatedOf } from '../../components/card/related.ts';
import { TextContext } from '../../components/text.ts';
import { articleEntity, articlesGoverning, GOVERNED } from '../../data/context/law.ts';
import { sentenceAt } from '../../data/context/sentence.ts';
import type { Entity } from '../../data/dataset.ts';
import { reportOf } from '../shared/project.ts';
import { currentText } from '../shared/text.ts';
import type { CardUse } from './cards.tsx';
import { copyText } from './copy-text.ts';
import { matchOf } from './match.ts';
import type { PageMention } from './page-model.ts';
import type { Spot } from './ranges.ts';
import type { RecordStore } from './records.ts';
import { watchSize } from './watch-size.ts';

/** What every card of a page is given. */
export interface CardFrame {
  records: RecordStore;
  use: CardUse;
  pinned: boolean;
  onPin: () => void;
  onClose: () => void;
  onResize: () => void;
}

interface Props extends CardFrame {
  entity: Entity;
  /** The words of the page that the card stands beside; facts that fit their sentence come first. */
  spot: Spot;
  /** Absent where the words are no name but led to one. */
  mention?: PageMention | undefined;
  /** The card that led here, where that is no entity's. */
  origin?: Way | undefined;
}

export function CardView({ entity: named, spot, mention, origin, ...frameProps }: Props) {
  const { records, use, pinned, onPin, onClose, onResize } = frameProps;
  /** Whom the reader went on to from the name on the page, the last one last. */
  const [trail, setTrail] = useState<string[]>([]);
  const [, setArrived] = useState(0);
  const frame = useRef<HTMLDivElement>(null);
  /** Where the focus goes once the new content stands: to the card itself, or to the entity one came back from. */
  const focusNext = useRef<string | undefined>(undefined);
  const last = trail.at(-1);
  const entity = (last && records.entities[last]) || named;
  const related = relatedOf(entity);
  const sentence = sentenceAt(spot.home.text, spot.start);
  const governing = entity.id === GOVERNED ? articlesGoverning(sentence).map(articleEntity) : [];

  useEffect(() => {
    let here = true;
    void records
      .need([...governing, ...related.map(({ id }) => id)])
      .then(() => here && setArrived((count) => count + 1));
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
    return watchSize(card, onResize);
  }, [entity]);

  const goOn = (id: string) => {
    focusNext.current = '';
    setTrail([...trail, id]);
  };
  const goBack = () => {
    focusNext.current = entity.id;
    setTrail(trail.slice(0, -1));
  };
  const back: Way | undefined = trail.length
    ? { name: (records.entities[trail.at(-2) ?? ''] ?? named).name, onBack: goBack }
    : origin;
  const mentions = use.mentionsOf(entity.id);
  const isNamed = mention !== undefined && entity === named;
  return (
    <TextContext.Provider value={currentText()}>
      <div ref={frame}>
        <Card label={entity.name} pinned={pinned} onPin={onPin} onClose={onClose}>
          <CardContent
            key={entity.id}
            entity={entity}
            sources={{ ...records.sources, ...use.context.sources }}
            standing={records.standings[entity.id]}
            rank={(facts) => use.rank(facts, sentence, entity.id)}
            match={isNamed ? matchOf(mention, entity) : undefined}
            back={back}
            onPage={{
              count: mentions.length,
              at: isNamed ? mentions.indexOf(mention) : -1,
              onStep: (by) => use.stepWithin(entity.id, by),
            }}
            related={related.flatMap(({ id, word }) => {
              const other = records.entities[id];
              return other ? [{ entity: other, word }] : [];
            })}
            onRelated={goOn}
            since={use.context.sinceOf(entity.id)}
            law={governing.flatMap((id) => records.entities[id] ?? [])}
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
