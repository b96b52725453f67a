import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { NamedCount } from '../../lib/library/sidebar';
import { cleanTag } from '../shared/tag-options';

interface Props {
  tag: string;
  tags: NamedCount[];
  onRename: (to: string) => void;
  onClose: () => void;
}

/** Another name for a tag. The name of another tag makes one of the two. */
export function RenameTagDialog({ tag, tags, onRename, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState(tag);
  const name = cleanTag(typed);
  const other = name === tag ? undefined : tags.find((known) => known.name === name);

  useEffect(() => {
    dialog.current!.showModal();
    dialog.current!.querySelector('input')!.select();
  }, []);

  return (
    <dialog ref={dialog} className="pop ask" aria-labelledby="rename-title" onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (name !== '' && name !== tag) onRename(name);
          dialog.current!.close();
        }}
      >
        <h2 id="rename-title">{i18n.t('library.renameTitle', [tag])}</h2>
        <label htmlFor="tag-name">{i18n.t('library.newName')}</label>
        <span className="field">
          <input id="tag-name" autoComplete="off" value={typed} onChange={(event) => setTyped(event.target.value)} />
        </span>
        <output className="hint">
          {other && i18n.t('library.willMerge', other.count, [other.count.toLocaleString('en'), other.name])}
        </output>
        <div className="acts">
          <button className="btn primary" type="submit" disabled={name === '' || name === tag}>
            {other ? i18n.t('library.mergeTags') : i18n.t('library.renameTag')}
          </button>
          <button className="btn" type="button" onClick={() => dialog.current!.close()}>
            {i18n.t('library.cancel')}
          </button>
        </div>
      </form>
    </dialog>
  );
}
