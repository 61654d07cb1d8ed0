/** Who is on the page, by role, with the way from mention to mention. */
import type { Entity } from '../../data/dataset.ts';
import type { Topic } from '../../data/mentions/topic.ts';
import type { Role } from '../../data/roles.ts';
import { ROLE_NAMES } from '../roles.ts';
import { type TextKey, useText } from '../text.ts';
import { PresentItem } from './PresentItem.tsx';
import { isUnmarked, type Present } from './page-view.ts';
import { groupByRole } from './role-groups.ts';
import { Stepper } from './Stepper.tsx';

const TOPICS: Partial<Record<Topic, TextKey>> = {
  story: 'popup_topic_story',
  cybercrime: 'popup_topic_cybercrime',
  'other-instrument': 'popup_topic_other_instrument',
  passing: 'popup_topic_passing',
};

interface Props {
  topic: Topic;
  present: Present[];
  cut: boolean;
  roles: Map<string, Role>;
  onOpen: (entity: Entity) => void;
  onGoTo: (entity: string, nth?: number) => void;
  onStep: (by: 1 | -1) => void;
}

export function PresentList({ topic, present, cut, roles, onOpen, onGoTo, onStep }: Props) {
  const text = useText();
  const mentions = present.reduce((sum, { count }) => sum + count, 0);
  const about = TOPICS[topic];
  return (
    <section aria-labelledby="page-heading">
      <div class="page-bar">
        <h2 id="page-heading">{text('popup_on_page')}</h2>
        <Stepper onStep={onStep} />
      </div>
      <div class="page-sum">
        {about && <p>{text(about)}</p>}
        <p class="quiet">{text('popup_on_page_total', present.length, mentions)}</p>
        {cut && <p class="quiet">{text('popup_cut')}</p>}
        {present.some(isUnmarked) && <p class="quiet row-unmarked">{text('popup_italics')}</p>}
      </div>
      {groupByRole(present, roles).map(({ role, members }) => (
        <section key={role} aria-labelledby={`role-${role}`}>
          <h3 id={`role-${role}`} class="kind-heading">
            {text(ROLE_NAMES[role])} <span class="kind-count">{members.length}</span>
          </h3>
          <ul class="rows">
            {members.map((member) => (
              <PresentItem key={member.entity.id} present={member} onOpen={onOpen} onGoTo={onGoTo} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
