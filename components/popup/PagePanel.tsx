/** The part of the popup about the page: what the record has for it and who is on it, or why nobody is listed. */
import type { Entity } from '../../data/dataset.ts';
import type { Role } from '../../data/roles.ts';
import { useText } from '../text.ts';
import { EmptyPage } from './EmptyPage.tsx';
import type { PopupActions } from './Popup.tsx';
import { PresentList } from './PresentList.tsx';
import type { PageView } from './page-view.ts';
import { RecordParts } from './RecordParts.tsx';
import type { OpenParts } from './use-open-parts.ts';

interface Props extends PopupActions {
  view: PageView;
  host: string | undefined;
  roles: Map<string, Role>;
  parts: OpenParts;
  onOpen: (entity: Entity) => void;
}

export function PagePanel({ view, host, roles, parts, onOpen, ...actions }: Props) {
  const text = useText();
  if (view.state === 'read') {
    return (
      <>
        <RecordParts
          record={view.record}
          parts={parts}
          onOpen={onOpen}
          onGoToAssertion={actions.onGoToAssertion}
          onOpenMethod={actions.onOpenMethod}
        />
        <PresentList
          topic={view.topic}
          present={view.present}
          cut={view.cut}
          roles={roles}
          onOpen={onOpen}
          onGoTo={actions.onGoTo}
          onStep={actions.onStep}
        />
      </>
    );
  }
  return (
    <section class="empty" aria-labelledby="page-heading" aria-busy={view.state === 'loading'}>
      <h2 id="page-heading">{text('popup_on_page')}</h2>
      {view.state === 'loading' ? (
        <p role="status">{text('popup_loading')}</p>
      ) : (
        <EmptyPage
          why={view.why}
          host={host ?? ''}
          onResume={() => actions.onPause(false)}
          onSwitchOn={() => actions.onSwitch(true)}
          onReadOnce={actions.onReadOnce}
        />
      )}
    </section>
  );
}
