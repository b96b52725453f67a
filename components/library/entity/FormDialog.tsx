import { type ReactNode, useEffect, useId, useRef } from 'react';
import { i18n } from '#i18n';

interface Props {
  title: string;
  submit: string;
  canSubmit: boolean;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** Asks for one thing, over the page. */
export function FormDialog({ title, submit, canSubmit, onSubmit, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();

  useEffect(() => dialog.current?.showModal(), []);

  return (
    <dialog ref={dialog} className="pop ask" aria-labelledby={id} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!canSubmit) return;
          onSubmit();
          dialog.current?.close();
        }}
      >
        <h2 id={id} dir="auto">
          {title}
        </h2>
        {children}
        <div className="acts">
          <button className="btn primary" type="submit" disabled={!canSubmit}>
            {submit}
          </button>
          <button className="btn" type="button" onClick={() => dialog.current?.close()}>
            {i18n.t('library.cancel')}
          </button>
        </div>
      </form>
    </dialog>
  );
}
