import { BookOpen, Copy as CopyIcon, Download } from 'lucide-react';
import { useRef } from 'react';
import { i18n } from '#i18n';
import { MoreMenu } from './MoreMenu';
import type { PopupActions } from './popup-actions';
import type { Copy } from './popup-state';
import { SaveControl } from './SaveControl';

interface Props {
  copy: Copy;
  actions: PopupActions;
  /** When something was left out. */
  onShowLeftOut: (() => void) | undefined;
  onDisplay: () => void;
}

/** Stands first in the document, so that Save is the first stop of Tab, and last on the screen. */
export function Footer({ copy, actions, onShowLeftOut, onDisplay }: Props) {
  const second = useRef<HTMLButtonElement>(null);
  return (
    <div className="p-foot">
      <SaveControl copy={copy} actions={actions} neighbour={second} />
      {copy.status === 'failed' ? (
        <button ref={second} className="btn lg" type="button" aria-keyshortcuts="D" onClick={actions.download}>
          <Download className="i" aria-hidden="true" />
          {i18n.t('popup.download')}
        </button>
      ) : (
        <button ref={second} className="btn lg" type="button" aria-keyshortcuts="O" onClick={actions.openInReader}>
          <BookOpen className="i" aria-hidden="true" />
          {i18n.t('popup.openReader')}
        </button>
      )}
      <button
        className="icon-btn"
        type="button"
        aria-label={i18n.t('popup.copy')}
        title={i18n.t('popup.copy')}
        aria-keyshortcuts="C"
        onClick={actions.copyMarkdown}
      >
        <CopyIcon className="i i-18" aria-hidden="true" />
      </button>
      <MoreMenu actions={actions} onShowLeftOut={onShowLeftOut} onDisplay={onDisplay} />
    </div>
  );
}
