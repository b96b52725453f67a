import { Info, TriangleAlert, WifiOff } from 'lucide-react';
import { i18n } from '#i18n';
import { formatDay, nearness } from '../shared/format-date';
import { useToday } from '../shared/use-today';
import type { PopupActions } from './popup-actions';
import type { Copy, PopupState } from './popup-state';

/** What is known when the text appears, above it. */
export function PageNotes({ page, copy, isOnline }: Pick<PopupState, 'page' | 'copy' | 'isOnline'>) {
  if (page.status !== 'found') return null;
  const { isPreview } = page.article;
  if (isOnline && !isPreview) return null;
  return (
    <div className="p-notes">
      {!isOnline && (
        <output className="note">
          <WifiOff className="i" aria-hidden="true" />
          <span>{i18n.t('popup.offline')}</span>
        </output>
      )}
      {isPreview && (
        <output className="note warn">
          <Info className="i" aria-hidden="true" />
          <span>
            {i18n.t('popup.previewText')} {copy.status === 'saved' && i18n.t('popup.previewSaved')}
          </span>
        </output>
      )}
    </div>
  );
}

/** What turns up later stands below the text, where it pushes nothing away. */
export function CopyNotes({ copy, actions }: { copy: Copy; actions: PopupActions }) {
  const now = useToday();
  if (copy.status === 'failed') return <SaveFailed isStorageFull={copy.isStorageFull} actions={actions} />;
  if (copy.status !== 'saved' || !copy.hasChanged) return null;
  return (
    <div className="p-notes below">
      <div className="note">
        <Info className="i" aria-hidden="true" />
        <output className="grow">{changedSince(copy.savedAt, now)}</output>
        <button className="link" type="button" onClick={actions.save}>
          {i18n.t('popup.updateCopy')}
        </button>
      </div>
    </div>
  );
}

function SaveFailed({ isStorageFull, actions }: { isStorageFull: boolean; actions: PopupActions }) {
  return (
    <div className="p-notes below">
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
    </div>
  );
}

function changedSince(savedAt: string, now: Date): string {
  const day = formatDay(savedAt, now);
  const isToday = nearness(new Date(savedAt), now) === 'today';
  return isToday ? i18n.t('popup.changedAt', [day]) : i18n.t('popup.changedOn', [day]);
}
