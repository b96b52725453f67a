import { RotateCw } from 'lucide-react';
import { i18n } from '#i18n';
import { ClosedPageDrawing, FrontPageDrawing, TornPageDrawing } from './drawings';
import { FirstButton } from './FirstButton';
import type { PopupActions } from './popup-actions';
import type { PopupState } from './popup-state';
import { TopBar } from './TopBar';
import { UnreadList } from './UnreadList';

type MessageKind = 'no-article' | 'forbidden' | 'failed';

interface Props {
  kind: MessageKind;
  state: PopupState;
  actions: PopupActions;
  siteName: string | null;
}

/** The page gives nothing to read: why, and what can be done. */
export function MessageView({ kind, state, actions, siteName }: Props) {
  const { title, text, Drawing, Actions } = messages[kind];

  return (
    <main className="popup" aria-labelledby="message-title">
      <TopBar siteName={siteName} onOpenLibrary={actions.openLibrary} />
      <div className="p-msg">
        <Drawing />
        <h1 id="message-title">{title()}</h1>
        <p>{text()}</p>
        <div className="acts">
          <Actions actions={actions} />
        </div>
      </div>
      <UnreadList rows={state.unread} actions={actions} />
    </main>
  );
}

const messages = {
  'no-article': {
    title: () => i18n.t('popup.notArticleTitle'),
    text: () => i18n.t('popup.notArticleText'),
    Drawing: FrontPageDrawing,
    Actions: NotArticleActions,
  },
  forbidden: {
    title: () => i18n.t('popup.forbiddenTitle'),
    text: () => i18n.t('popup.forbiddenText'),
    Drawing: ClosedPageDrawing,
    Actions: ForbiddenActions,
  },
  failed: {
    title: () => i18n.t('popup.failedTitle'),
    text: () => i18n.t('popup.failedText'),
    Drawing: TornPageDrawing,
    Actions: FailedActions,
  },
};

function NotArticleActions({ actions }: { actions: PopupActions }) {
  return (
    <FirstButton className="btn primary" onClick={actions.readAnyway}>
      {i18n.t('popup.useAnyway')}
    </FirstButton>
  );
}

function ForbiddenActions({ actions }: { actions: PopupActions }) {
  return (
    <FirstButton className="btn" onClick={actions.openLibrary}>
      {i18n.t('popup.openLibrary')}
    </FirstButton>
  );
}

function FailedActions({ actions }: { actions: PopupActions }) {
  return (
    <>
      <FirstButton className="btn primary" onClick={actions.readAgain}>
        <RotateCw className="i" aria-hidden="true" />
        {i18n.t('popup.tryAgain')}
      </FirstButton>
      <button className="btn plain" type="button" onClick={actions.copyDetails}>
        {i18n.t('popup.copyDetails')}
      </button>
    </>
  );
}
