import { type ChangeEvent, useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import type { BackupProblem } from '../../../lib/backup/backup-protocol';
import type { BackupState } from '../../../lib/backup/backup-state';
import { Setting } from '../Setting';
import type { BackupSource } from './backup-source';
import { describeRestored, describeToRestore } from './backup-words';
import { DamageList } from './DamageList';

interface Props {
  source: Pick<BackupSource, 'choose' | 'restore' | 'stop' | 'forget' | 'downloadDamages'>;
  state: BackupState;
}

/** Choose a backup, see what it would do, let it in, see what it did. */
export function RestoreSetting({ source, state }: Props) {
  const isRunning = state.status === 'looking' || state.status === 'restoring';
  const damages = state.status === 'ready' ? state.summary.damages : state.status === 'restored' ? state.damages : [];
  return (
    <>
      <Setting title={i18n.t('backup.restore')} text={describe(state)} isStatus>
        {isRunning && (
          <progress
            aria-label={i18n.t('backup.restore')}
            {...(state.total > 0 && { value: state.done, max: state.total })}
          />
        )}
        {isRunning && (
          <button className="btn" type="button" onClick={source.stop}>
            {i18n.t('backup.cancel')}
          </button>
        )}
        {state.status === 'ready' && <Answers onRestore={source.restore} onCancel={source.forget} />}
        {!isRunning && state.status !== 'ready' && (
          <ChooseBackup isDisabled={state.status === 'backing-up'} onChoose={source.choose} />
        )}
      </Setting>
      {damages.length > 0 && (
        <DamageList damages={damages} onDownload={(words) => void source.downloadDamages(damages, words)} />
      )}
    </>
  );
}

function Answers({ onRestore, onCancel }: { onRestore: () => void; onCancel: () => void }) {
  const restore = useRef<HTMLButtonElement>(null);
  // The step before took the button that had the focus with it.
  useEffect(() => restore.current?.focus(), []);
  return (
    <>
      <button ref={restore} className="btn primary" type="button" onClick={onRestore}>
        {i18n.t('backup.restoreNow')}
      </button>
      <button className="btn" type="button" onClick={onCancel}>
        {i18n.t('backup.cancel')}
      </button>
    </>
  );
}

interface ChooseProps {
  isDisabled: boolean;
  onChoose: BackupSource['choose'];
}

function ChooseBackup({ isDisabled, onChoose }: ChooseProps) {
  const file = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);

  function choose(event: ChangeEvent<HTMLInputElement>): void {
    const files = Array.from(event.target.files ?? [], (chosen) => ({
      name: chosen.webkitRelativePath || chosen.name,
      blob: chosen,
    }));
    onChoose(files);
    // The same file again is a choice as well.
    event.target.value = '';
  }

  return (
    <>
      <button className="btn" type="button" disabled={isDisabled} onClick={() => file.current!.click()}>
        {i18n.t('backup.chooseFile')}
      </button>
      <button className="btn" type="button" disabled={isDisabled} onClick={() => folder.current!.click()}>
        {i18n.t('backup.chooseFolder')}
      </button>
      <input ref={file} hidden type="file" accept=".zip" aria-label={i18n.t('backup.chooseFile')} onChange={choose} />
      <input
        ref={(input) => {
          folder.current = input;
          if (input) input.webkitdirectory = true;
        }}
        hidden
        type="file"
        aria-label={i18n.t('backup.chooseFolder')}
        onChange={choose}
      />
    </>
  );
}

function describe(state: BackupState): string {
  switch (state.status) {
    case 'looking':
      return i18n.t('backup.looking');
    case 'ready':
      return `${describeToRestore(state.summary.count)} ${i18n.t('backup.nothingYet')}`;
    case 'restoring':
      return i18n.t('backup.restoring');
    case 'restored': {
      const done = describeRestored(state.count);
      return state.isStopped ? `${i18n.t('backup.stopped')} ${done}` : done;
    }
    case 'failed':
      return state.job === 'restore' ? describeProblem(state.problem, state.text) : i18n.t('backup.restoreText');
    default:
      return i18n.t('backup.restoreText');
  }
}

function describeProblem(problem: BackupProblem, text: string): string {
  const problems: Record<BackupProblem, string> = {
    'storage-full': i18n.t('backup.restoreFull'),
    'not-a-backup': i18n.t('backup.notABackup'),
    newer: i18n.t('backup.newer'),
    unexpected: i18n.t('backup.restoreFailed', [text]),
  };
  return problems[problem];
}
