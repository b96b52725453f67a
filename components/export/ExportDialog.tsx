import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { Segments } from '../shared/Segments';
import type { ToastMessage } from '../shared/Toast';
import './export-dialog.css';
import type { ExportSource } from './export-source';
import { FormatList } from './FormatList';
import { readLastChoice, writeLastChoice } from './last-choice';
import { useExport } from './use-export';

interface Props {
  source: ExportSource;
  /** A promise where the whole list is not known yet. */
  ids: string[] | Promise<string[]>;
  say: (message: ToastMessage) => void;
  onClose: () => void;
}

/** Which kind of file, and whether one or many. Closing it stops what is being written. */
export function ExportDialog({ source, ids, say, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [choice, setChoice] = useState(readLastChoice);
  const { count, state, start } = useExport(source, ids);
  const { files } = source.formats.find(({ name }) => name === choice.format)!;
  const isWorking = state.status === 'working';

  useEffect(() => {
    dialog.current!.showModal();
    dialog.current!.querySelector<HTMLElement>('input:checked')?.focus();
  }, []);

  async function run(): Promise<void> {
    writeLastChoice(choice);
    const done = await start({
      format: choice.format,
      isOneEach: files === 'each' || (files === 'choice' && choice.isOneEach),
    });
    if (done === null) return;
    say({ text: i18n.t('exporting.done', done, [done.toLocaleString('en')]) });
    dialog.current?.close();
  }

  return (
    <dialog ref={dialog} className="pop export" aria-labelledby="export-title" onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!isWorking && count) void run();
        }}
      >
        <h2 id="export-title">{titleOf(count)}</h2>
        <FormatList
          formats={source.formats}
          chosen={choice.format}
          isDisabled={isWorking}
          onChoose={(format) => setChoice({ ...choice, format })}
        />
        {files === 'choice' && count !== null && count > 1 && (
          <Segments
            label={i18n.t('exporting.files')}
            segments={[
              {
                value: 'one',
                name: choice.format === 'epub' ? i18n.t('exporting.oneBook') : i18n.t('exporting.oneFile'),
              },
              { value: 'each', name: i18n.t('exporting.oneEach') },
            ]}
            value={choice.isOneEach ? 'each' : 'one'}
            onChange={(value) => setChoice({ ...choice, isOneEach: value === 'each' })}
          />
        )}
        <output className="hint num">{isWorking && progressOf(state.done, count)}</output>
        {state.status === 'failed' && (
          <p className="failed" role="alert">
            {i18n.t('exporting.failed')}
          </p>
        )}
        <div className="acts">
          <button className="btn primary" type="submit" disabled={isWorking || !count} aria-busy={isWorking}>
            {state.status === 'failed' ? i18n.t('exporting.again') : i18n.t('exporting.start')}
          </button>
          <button className="btn" type="button" onClick={() => dialog.current?.close()}>
            {isWorking ? i18n.t('exporting.stop') : i18n.t('exporting.cancel')}
          </button>
        </div>
      </form>
    </dialog>
  );
}

function titleOf(count: number | null): string {
  if (count === null) return i18n.t('exporting.counting');
  return count === 0 ? i18n.t('exporting.nothing') : i18n.t('exporting.title', count, [count.toLocaleString('en')]);
}

function progressOf(done: number, count: number | null): string {
  return i18n.t('exporting.progress', [done.toLocaleString('en'), (count ?? 0).toLocaleString('en')]);
}
