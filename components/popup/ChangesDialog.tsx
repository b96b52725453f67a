import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import { ComparisonBody } from '../compare/ComparisonBody';
import { useComparison } from '../compare/use-comparison';
import { formatMoment } from '../shared/format-date';
import { useToday } from '../shared/use-today';
import type { PopupActions } from './popup-actions';

interface Props {
  actions: Pick<PopupActions, 'compareWithCopy' | 'save'>;
  onClose: () => void;
}

/** What changed between the copy in the library and the page, with the way to take the page's text. */
export function ChangesDialog({ actions, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const now = useToday();
  const answer = useComparison(actions.compareWithCopy);
  const compared = answer.status === 'ready' ? answer.value : null;

  useEffect(() => dialog.current?.showModal(), []);

  return (
    <dialog ref={dialog} className="pop compare" aria-labelledby="changes-title" onClose={onClose}>
      <div className="hd">
        <h2 id="changes-title">{i18n.t('compare.title')}</h2>
        {compared && <p className="muted">{i18n.t('compare.copyAndPage', [formatMoment(compared.takenAt, now)])}</p>}
      </div>
      <ComparisonBody
        answer={answer.status === 'ready' ? { status: 'ready', value: answer.value.comparison } : answer}
        lang={compared?.lang ?? null}
        dir={compared?.dir ?? 'ltr'}
      />
      <div className="ft">
        {/* The note that this was opened from goes with the update, and this with it. */}
        <button className="btn primary" type="button" onClick={actions.save}>
          {i18n.t('popup.updateCopy')}
        </button>
        <button className="btn" type="button" onClick={() => dialog.current?.close()}>
          {i18n.t('shared.close')}
        </button>
      </div>
    </dialog>
  );
}
