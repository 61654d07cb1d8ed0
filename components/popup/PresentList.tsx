/** Who is on the page, by kind, with the way from mention to mention. */
import { useText } from '../text.ts';
import { KindList } from './KindList.tsx';
import { groupByKind } from './kinds.ts';
import type { Present } from './page-view.ts';
import { Stepper } from './Stepper.tsx';

interface Props {
  present: Present[];
  onGoTo: (entity: string) => void;
  onStep: (by: 1 | -1) => void;
}

export function PresentList({ present, onGoTo, onStep }: Props) {
  const text = useText();
  const mentions = present.reduce((sum, { count }) => sum + count, 0);
  return (
    <section aria-labelledby="page-heading">
      <div class="page-bar">
        <div>
          <h2 id="page-heading">{text('popup_on_page')}</h2>
          <p class="quiet">{text('popup_on_page_total', String(present.length), String(mentions))}</p>
        </div>
        <Stepper onStep={onStep} />
      </div>
      {groupByKind(present).map((group) => (
        <KindList key={group.title} group={group} onGoTo={onGoTo} />
      ))}
    </section>
  );
}
