/** The part of the popup about the page: who is on it, or why nobody is listed. */
import { useText } from '../text.ts';
import { EmptyPage } from './EmptyPage.tsx';
import type { PopupActions } from './Popup.tsx';
import { PresentList } from './PresentList.tsx';
import type { PageView } from './page-view.ts';

interface Props extends PopupActions {
  view: PageView;
  host: string | undefined;
}

export function PagePanel({ view, host, onSwitch, onReadOnce, onGoTo, onStep }: Props) {
  const text = useText();
  if (view.state === 'read') return <PresentList present={view.present} onGoTo={onGoTo} onStep={onStep} />;
  return (
    <section class="empty" aria-labelledby="page-heading" aria-busy={view.state === 'loading'}>
      <h2 id="page-heading">{text('popup_on_page')}</h2>
      {view.state === 'loading' ? (
        <p role="status">{text('popup_loading')}</p>
      ) : (
        <EmptyPage why={view.why} host={host ?? ''} onSwitchOn={() => onSwitch(true)} onReadOnce={onReadOnce} />
      )}
    </section>
  );
}
