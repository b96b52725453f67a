import { RotateCw } from 'lucide-react';
import type { ComponentType } from 'react';
import { i18n } from '#i18n';
import { BlankPageDrawing, ClosedPageDrawing, FrontPageDrawing, LongPageDrawing, TornPageDrawing } from './drawings';
import { FirstButton } from './FirstButton';
import type { MessageKind } from './message-kind';
import type { PopupActions } from './popup-actions';

interface Message {
  title: () => string;
  text: () => string;
  Drawing: ComponentType;
  /** The way out: the first buttons under the text. */
  Actions: ComponentType<{ actions: PopupActions }>;
}

export const messages: Record<MessageKind, Message> = {
  'no-article': {
    title: () => i18n.t('popup.notArticleTitle'),
    text: () => i18n.t('popup.notArticleText'),
    Drawing: FrontPageDrawing,
    Actions: UseAnyway,
  },
  forbidden: {
    title: () => i18n.t('popup.forbiddenTitle'),
    text: () => i18n.t('popup.forbiddenText'),
    Drawing: ClosedPageDrawing,
    Actions: OpenLibrary,
  },
  unasked: {
    title: () => i18n.t('panel.press'),
    text: () => i18n.t('panel.pressText'),
    Drawing: BlankPageDrawing,
    Actions: OpenLibrary,
  },
  failed: {
    title: () => i18n.t('popup.failedTitle'),
    text: () => i18n.t('popup.failedText'),
    Drawing: TornPageDrawing,
    Actions: Failed,
  },
  'too-many-elements': {
    title: () => i18n.t('popup.manyElementsTitle'),
    text: () => i18n.t('popup.manyElementsText'),
    Drawing: LongPageDrawing,
    Actions: ReadAnyway,
  },
  'too-much-text': {
    title: () => i18n.t('popup.muchTextTitle'),
    text: () => i18n.t('popup.muchTextText'),
    Drawing: LongPageDrawing,
    Actions: ReadAnyway,
  },
  'no-web-page': {
    title: () => i18n.t('popup.noWebPageTitle'),
    text: () => i18n.t('popup.noWebPageText'),
    Drawing: BlankPageDrawing,
    Actions: OpenLibrary,
  },
  'frames-only': {
    title: () => i18n.t('popup.framesTitle'),
    text: () => i18n.t('popup.framesText'),
    Drawing: FrontPageDrawing,
    Actions: OpenLibrary,
  },
  empty: {
    title: () => i18n.t('popup.emptyTitle'),
    text: () => i18n.t('popup.emptyText'),
    Drawing: BlankPageDrawing,
    Actions: TryAgain,
  },
};

interface ActionsProps {
  actions: PopupActions;
}

function UseAnyway({ actions }: ActionsProps) {
  return (
    <FirstButton className="btn primary" onClick={() => actions.read('anyway')}>
      {i18n.t('popup.useAnyway')}
    </FirstButton>
  );
}

function ReadAnyway({ actions }: ActionsProps) {
  return (
    <FirstButton className="btn primary" onClick={() => actions.read('anyway')}>
      {i18n.t('popup.readAnyway')}
    </FirstButton>
  );
}

function OpenLibrary({ actions }: ActionsProps) {
  return (
    <FirstButton className="btn" onClick={actions.openLibrary}>
      {i18n.t('popup.openLibrary')}
    </FirstButton>
  );
}

function TryAgain({ actions }: ActionsProps) {
  return (
    <FirstButton className="btn primary" onClick={() => actions.read('article')}>
      <RotateCw className="i" aria-hidden="true" />
      {i18n.t('popup.tryAgain')}
    </FirstButton>
  );
}

function Failed({ actions }: ActionsProps) {
  return (
    <>
      <TryAgain actions={actions} />
      <button className="btn plain" type="button" onClick={actions.copyDetails}>
        {i18n.t('popup.copyDetails')}
      </button>
    </>
  );
}
