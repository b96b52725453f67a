import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';

interface Props {
  count: number;
  onConfirm: () => void;
  onClose: () => void;
}

/** Asks before what cannot be undone, with the count typed out. */
export function PurgeDialog({ count, onConfirm, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState('');
  const isConfirmed = typed.trim() === String(count);

  useEffect(() => dialog.current?.showModal(), []);

  return (
    <dialog ref={dialog} className="pop ask" aria-labelledby="purge-title" onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!isConfirmed) return;
          onConfirm();
          dialog.current?.close();
        }}
      >
        <h2 id="purge-title">{i18n.t('library.purgeTitle', count)}</h2>
        <label htmlFor="purge-count">{i18n.t('library.purgeText', [String(count)])}</label>
        <span className="field">
          <input
            id="purge-count"
            inputMode="numeric"
            autoComplete="off"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        </span>
        <div className="acts">
          <button className="btn danger" type="submit" disabled={!isConfirmed}>
            {i18n.t('library.delete')}
          </button>
          <button className="btn" type="button" onClick={() => dialog.current?.close()}>
            {i18n.t('library.keep')}
          </button>
        </div>
      </form>
    </dialog>
  );
}
