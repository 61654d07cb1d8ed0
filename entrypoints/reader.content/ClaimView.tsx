/** The card of a statement as it stands in a page: what the page says, what the record says, whom it leads to and back. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Card } from '../../components/card/Card.tsx';
import { ClaimContent } from '../../components/card/ClaimContent.tsx';
import { TextContext } from '../../components/text.ts';
import { inSentence } from '../../data/context/sentence.ts';
import { reportOf } from '../shared/project.ts';
import { currentText } from '../shared/text.ts';
import { type CardFrame, CardView } from './CardView.tsx';
import { copyText } from './copy-text.ts';
import type { PageClaim } from './subjects.ts';
import { watchSize } from './watch-size.ts';

export function ClaimView({ subject, ...cardFrame }: CardFrame & { subject: PageClaim }) {
  const { claim, home } = subject;
  const { records, use, pinned, onPin, onClose, onResize } = cardFrame;
  /** The entity that the reader went on to. */
  const [opened, setOpened] = useState<string>();
  const [, setArrived] = useState(0);
  const frame = useRef<HTMLDivElement>(null);
  const wasOpened = useRef(false);

  useEffect(() => {
    let here = true;
    const wanted = [...claim.about, ...(claim.speaker ? [claim.speaker] : [])];
    void records.need(wanted).then(() => here && setArrived((count) => count + 1));
    return () => {
      here = false;
    };
  }, [claim]);
  useLayoutEffect(() => {
    const card = frame.current?.querySelector<HTMLElement>('[role=dialog]');
    if (!card) return undefined;
    // The button that had the focus has gone with what it led to.
    if (opened !== undefined || wasOpened.current) card.focus();
    wasOpened.current = opened !== undefined;
    return watchSize(card, onResize);
  }, [claim, opened]);

  const text = currentText();
  const entity = opened === undefined ? undefined : records.entities[opened];
  const title = text('card_claim_kind');
  const onBack = () => setOpened(undefined);
  return (
    <div ref={frame}>
      {entity ? (
        <CardView {...cardFrame} entity={entity} spot={subject} origin={{ name: title, onBack }} />
      ) : (
        <TextContext.Provider value={text}>
          <Card label={title} pinned={pinned} onPin={onPin} onClose={onClose}>
            <ClaimContent
              claim={claim}
              quotation={inSentence(home.text, claim.start, claim.end)}
              speaker={claim.speaker ? records.entities[claim.speaker]?.name : undefined}
              sources={use.context.sources}
              about={claim.about.flatMap((id) => records.entities[id] ?? [])}
              onAbout={setOpened}
              onCopy={copyText}
              reportUrl={reportOf(claim.claim)}
              onHideSite={use.hideSite}
            />
          </Card>
        </TextContext.Provider>
      )}
    </div>
  );
}
