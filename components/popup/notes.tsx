import { Info, TextSelect, TriangleAlert, WifiOff } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { i18n } from '#i18n';
import { looksIncomplete } from '../../lib/article/looks-incomplete';
import { LanguageNote } from '../article/LanguageNote';
import { IncompleteNote } from '../article/IncompleteNote';
import { formatDay, nearness } from '../shared/format-date';
import { useToday } from '../shared/use-today';
import type { PopupActions } from './popup-actions';
import { offersSelection, type PopupState } from './popup-state';
import { SeeChanges } from './SeeChanges';

// Asked only when something is saved and its pictures are closed to us.
const PictureAccess = lazy(async () => ({ default: (await import('../article/PictureAccess')).PictureAccess }));

interface PageNotesProps {
  state: PopupState;
  actions: PopupActions;
  onShowLeftOut: () => void;
}

/** What is known when the text appears, above it. */
export function PageNotes({ state, actions, onShowLeftOut }: PageNotesProps) {
  const { page, copy, isOnline, mode } = state;
  if (page.status !== 'found') return null;
  const { article } = page;
  const preview = [i18n.t('popup.previewText'), copy.status === 'saved' && i18n.t('popup.previewSaved')];
  const selection = mode === 'selection' ? 'taken' : offersSelection(page) ? 'offered' : null;
  if (isOnline && !selection && !looksIncomplete(article)) return null;
  return (
    <div className="p-notes">
      {!isOnline && (
        <output className="note">
          <WifiOff className="i" aria-hidden="true" />
          <span>{i18n.t('popup.offline')}</span>
        </output>
      )}
      <IncompleteNote article={article} preview={preview.filter(Boolean).join(' ')} onShowLeftOut={onShowLeftOut} />
      {selection && (
        <div className="note">
          <TextSelect className="i" aria-hidden="true" />
          <output className="grow">
            {selection === 'taken' ? i18n.t('popup.isSelection') : i18n.t('popup.selected', page.selectedWords)}
          </output>
          <button
            className="link"
            type="button"
            onClick={() => actions.read(selection === 'taken' ? 'article' : 'selection')}
          >
            {selection === 'taken' ? i18n.t('popup.useWholePage') : i18n.t('popup.useSelection')}
          </button>
        </div>
      )}
    </div>
  );
}

/** What turns up later stands below the text, where it pushes nothing away. */
export function LateNotes({ state, actions }: Pick<PageNotesProps, 'state' | 'actions'>) {
  const language = state.findings.status === 'found' ? state.findings.language : null;
  return (
    <div className="p-notes below">
      <LanguageNote language={language} />
      <CopyNote state={state} actions={actions} />
      {state.copy.status === 'saved' && state.neededAccess.length > 0 && (
        <Suspense>
          <PictureAccess
            patterns={state.neededAccess}
            onAllow={actions.allowPictures}
            onTextOnly={actions.keepTextOnly}
          />
        </Suspense>
      )}
    </div>
  );
}

function CopyNote({ state: { copy, mode }, actions }: Pick<PageNotesProps, 'state' | 'actions'>) {
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
