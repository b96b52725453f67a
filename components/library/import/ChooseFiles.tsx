import { FolderOpen, Upload } from 'lucide-react';
import { useRef } from 'react';
import { i18n } from '#i18n';
import type { ChosenFile } from '../../../lib/import/read-source';
import { formatNames } from '../../../lib/import/read-item';
import { formatName } from './import-words';

interface Props {
  /** Something is held over the page. */
  isOver: boolean;
  onChoose: (files: ChosenFile[]) => void;
}

/** Files or a folder, chosen or dropped. Each import looks into them before it writes anything. */
export function ChooseFiles({ isOver, onChoose }: Props) {
  const filesInput = useRef<HTMLInputElement>(null);
  const folderInput = useRef<HTMLInputElement>(null);

  function choose(list: FileList | null): void {
    const files = Array.from(list ?? [], (file) => ({ name: file.webkitRelativePath || file.name, blob: file }));
    if (files.length > 0) onChoose(files);
  }

  return (
    <section className={isOver ? 'drop over' : 'drop'} aria-labelledby="import-choose">
      <h2 id="import-choose">{i18n.t('import.chooseTitle')}</h2>
      <p>{i18n.t('import.chooseText')}</p>
      <div className="acts">
        <button className="btn primary" type="button" onClick={() => filesInput.current!.click()}>
          <Upload className="i" aria-hidden="true" />
          {i18n.t('import.chooseFiles')}
        </button>
        <button className="btn" type="button" onClick={() => folderInput.current!.click()}>
          <FolderOpen className="i" aria-hidden="true" />
          {i18n.t('import.chooseFolder')}
        </button>
      </div>
      <input
        ref={filesInput}
        hidden
        type="file"
        multiple
        aria-label={i18n.t('import.chooseFiles')}
        onChange={(event) => choose(event.target.files)}
      />
      <input
        ref={(input) => {
          folderInput.current = input;
          if (input) input.webkitdirectory = true;
        }}
        hidden
        type="file"
        aria-label={i18n.t('import.chooseFolder')}
        onChange={(event) => choose(event.target.files)}
      />
      <p className="kinds">{i18n.t('import.kinds', [formatNames.map(formatName).join(', ')])}</p>
    </section>
  );
}
