import { useEffect, useState } from 'react';
import type { BackupState } from '../../../lib/backup/backup-state';
import type { LibraryState } from '../../../lib/library/faults/library-state';
import { useWatched } from '../../shared/use-watched';
import type { BackupSource } from '../backup/backup-source';
import type { DamageSource } from './damage-source';

type Backup = Pick<BackupSource, 'watchState' | 'choose' | 'restore' | 'forget'>;

/** Looks into the second copy as soon as a damage is known, and brings it back when the reader says so. */
export function useDamage(source: DamageSource, backup: Backup) {
  const watchedDamage = useWatched(source.watch);
  const watchedState = useWatched(backup.watchState);
  const [damage, setDamage] = useState<LibraryState | null>(null);
  const [isEmpty, setEmpty] = useState(false);
  const [isWanted, setWanted] = useState(false);
  const state: BackupState = watchedState.status === 'ready' ? watchedState.value : { status: 'idle' };
  const known = watchedDamage.status === 'ready' ? watchedDamage.value : null;
  // It stays on the screen after it is settled, to say what came back.
  if (known && known !== damage) setDamage(known);
  const isDamaged = known !== null;

  useEffect(() => {
    if (isDamaged) void look(source, backup, setEmpty);
  }, [source, backup, isDamaged]);

  const isDone = isWanted && state.status === 'restored' && !state.isStopped;
  useEffect(() => {
    if (isDone) void source.settle();
  }, [source, isDone]);

  return {
    damage,
    isEmpty,
    isWanted,
    state,
    restore() {
      setWanted(true);
      if (state.status === 'ready') backup.restore();
      else void look(source, backup, setEmpty);
    },
  };
}

async function look(source: DamageSource, backup: Backup, setEmpty: (isEmpty: boolean) => void): Promise<void> {
  const files = await source.listCopy();
  const hasRecord = files.some(({ name }) => name.startsWith('records/'));
  setEmpty(!hasRecord);
  if (hasRecord) backup.choose(files);
}
