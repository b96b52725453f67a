import { i18n } from '#i18n';
import type { MessageKind } from './message-kind';
import { messages } from './messages';
import type { PopupActions } from './popup-actions';
import { offersSelection, type PopupState } from './popup-state';
import { TopBar } from './TopBar';
import { UnreadList } from './UnreadList';

interface Props {
  kind: MessageKind;
  state: PopupState;
  actions: PopupActions;
  siteName: string | null;
}

/** The page gives nothing to read: why, and what can be done. */
export function MessageView({ kind, state, actions, siteName }: Props) {
  const { title, text, Drawing, Actions } = messages[kind];
  const { page, mode } = state;

  return (
    <main className="popup" aria-labelledby="message-title">
      <TopBar siteName={siteName} actions={actions} />
      <div className="p-msg">
        <Drawing />
        <h1 id="message-title">{title()}</h1>
        <p>{text()}</p>
        <div className="acts">
          <Actions actions={actions} />
          {mode !== 'selection' && offersSelection(page) && (
            <button className="btn" type="button" onClick={() => actions.read('selection')}>
              {i18n.t('popup.useSelection')}
            </button>
          )}
          {mode === 'selection' && (
            <button className="btn" type="button" onClick={() => actions.read('article')}>
              {i18n.t('popup.useWholePage')}
            </button>
          )}
        </div>
      </div>
      <UnreadList rows={state.unread} actions={actions} />
    </main>
  );
}
