import { Bookmark, Check, RotateCw } from 'lucide-react';
import { type RefObject, useEffect } from 'react';
import { i18n } from '#i18n';
import { FirstButton } from './FirstButton';
import type { PopupActions } from './popup-actions';
import type { Copy } from './popup-state';
import { useElapsed } from './use-elapsed';

interface Props {
  copy: Copy;
  actions: Pick<PopupActions, 'save' | 'remove'>;
  /** The control beside it. */
  neighbour: RefObject<HTMLElement | null>;
}

/** Save, Saved or Try again, always in one place. */
export function SaveControl({ copy, actions, neighbour }: Props) {
  const isSlow = useElapsed(150, copy.status === 'saving');
  if (copy.status === 'saved') return <Saved neighbour={neighbour} onRemove={actions.remove} />;
  return (
    <FirstButton
      className="btn primary lg"
      aria-busy={copy.status === 'saving'}
      aria-keyshortcuts="S"
      onClick={actions.save}
    >
      {copy.status === 'failed' ? (
        <>
          <RotateCw className="i" aria-hidden="true" />
          {i18n.t('popup.tryAgain')}
        </>
      ) : (
        <>
          <Bookmark className="i" aria-hidden="true" />
          {isSlow ? i18n.t('popup.saving') : i18n.t('popup.save')}
          <kbd aria-hidden="true">S</kbd>
        </>
      )}
    </FirstButton>
  );
}

function Saved({ neighbour, onRemove }: { neighbour: Props['neighbour']; onRemove: () => void }) {
  // Save had the focus and has gone. Undo must not get it: a second Enter, or the first one on a page that was saved
  // long ago, would throw the article away.
  useEffect(() => {
    if (document.activeElement === document.body) neighbour.current!.focus();
  }, [neighbour]);

  return (
    <div className="btn done lg">
      <Check className="i" aria-hidden="true" />
      <output>{i18n.t('popup.saved')}</output>
      <button type="button" aria-keyshortcuts="S" onClick={onRemove}>
        {i18n.t('popup.undo')}
      </button>
    </div>
  );
}
