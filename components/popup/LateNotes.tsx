import { Info, TriangleAlert } from 'lucide-react';
import { i18n } from '#i18n';
import { LanguageNote } from '../article/LanguageNote';
import { PictureAccess } from '../article/PictureAccess';
import { formatDay, nearness } from '../shared/format-date';
import { FaultNote } from '../shared/fault/FaultNote';
import { useToday } from '../shared/use-today';
import type { PopupActions } from './popup-actions';
import type { PopupState } from './popup-state';
import { SeeChanges } from './SeeChanges';

interface Props {
  state: PopupState;
  actions: PopupActions;
}

/** What turns up later stands below the text, where it pushes nothing away. */
export function LateNotes({ state, actions }: Props) {
  const language = state.findings.status === 'found' ? state.findings.language : null;
  return (
    <div className="p-notes below">
      <LanguageNote language={language} />
      {state.fault && state.copy.status !== 'failed' && <FaultNote {...state.fault} />}
      <CopyNote state={state} actions={actions} />
      {state.copy.status === 'saved' && state.neededAccess.length > 0 && (
        <PictureAccess
          patterns={state.neededAccess}
          onAllow={actions.allowPictures}
          onTextOnly={actions.keepTextOnly}
        />
      )}
    </div>
  );
}

function CopyNote({ state: { copy, mode }, actions }: Props) {
  const now = useToday();
  if (copy.status === 'failed') return <SaveFailed isStorageFull={copy.isStorageFull} actions={actions} />;
  if (copy.status !== 'saved' || !copy.hasChanged) return null;
  return (
    <div className="note">
      <Info className="i" aria-hidden="true" />
      <output className="grow">
        {mode === 'selection' ? i18n.t('popup.savedOther') : changedSince(copy.textAt ?? copy.savedAt, now)}
      </output>
      {mode !== 'selection' && <SeeChanges actions={actions} />}
      <button className="link" type="button" onClick={actions.save}>
        {i18n.t('popup.updateCopy')}
      </button>
    </div>
  );
}

function SaveFailed({ isStorageFull, actions }: { isStorageFull: boolean; actions: PopupActions }) {
  return (
    <p className="note bad" role="alert">
      <TriangleAlert className="i" aria-hidden="true" />
      {isStorageFull ? (
        <span>
          {i18n.t('popup.storageFullBefore')}{' '}
          <button className="link" type="button" onClick={actions.openLibrary}>
            {i18n.t('popup.freeSpace')}
          </button>{' '}
          {i18n.t('popup.storageFullAfter')}
        </span>
      ) : (
        <span>{i18n.t('popup.notSaved')}</span>
      )}
    </p>
  );
}

function changedSince(savedAt: string, now: Date): string {
  const day = formatDay(savedAt, now);
  const isToday = nearness(new Date(savedAt), now) === 'today';
  return isToday ? i18n.t('popup.changedAt', [day]) : i18n.t('popup.changedOn', [day]);
}
