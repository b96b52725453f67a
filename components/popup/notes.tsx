import { CloudOff, TextCursor } from 'lucide-react';
import { i18n } from '#i18n';
import { looksIncomplete } from '../../lib/article/looks-incomplete';
import { IncompleteNote } from '../article/IncompleteNote';
import type { PopupActions } from './popup-actions';
import { offersSelection, type PopupState } from './popup-state';

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
          <CloudOff className="i" aria-hidden="true" />
          <span>{i18n.t('popup.offline')}</span>
        </output>
      )}
      <IncompleteNote article={article} preview={preview.filter(Boolean).join(' ')} onShowLeftOut={onShowLeftOut} />
      {selection && (
        <div className="note">
          <TextCursor className="i" aria-hidden="true" />
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
