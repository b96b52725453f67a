import { Info, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import type { BackupState } from '../../../lib/backup/backup-state';
import type { LibraryState } from '../../../lib/library/faults/library-state';
import '../../shared/fault/fault-note.css';
import type { BackupSource } from '../backup/backup-source';
import type { DamageSource } from './damage-source';
import { useDamage } from './use-damage';

interface Props {
  source: DamageSource;
  backup: Pick<BackupSource, 'watchState' | 'choose' | 'restore' | 'forget'>;
}

/** What the browser has lost of the library, and how it comes back; nothing where nothing is missing. */
export function DamageNote({ source, backup }: Props) {
  const { damage, isEmpty, isWanted, state, restore } = useDamage(source, backup);
  const [isClosed, setClosed] = useState(false);
  if (!damage || isClosed) return null;
  const count = state.status === 'ready' ? state.summary.count : null;
  const isFound = count !== null && count.added + count.renewed > 0;
  const isMissing = isEmpty || (count !== null && !isFound);
  const isDone = isWanted && state.status === 'restored';
  const hasFailed = isWanted && state.status === 'failed';

  const Icon = isDone ? Info : TriangleAlert;

  function close(): void {
    backup.forget();
    setClosed(true);
  }

  return (
    <div className={isDone ? 'note fault-note' : 'note warn fault-note'} role="alert">
      <Icon className="i" aria-hidden="true" />
      <span className="grow num">{describe(state, damage, isEmpty)}</span>
      {(isFound || hasFailed) && (
        <button className="link" type="button" onClick={restore}>
          {isFound ? i18n.t('fault.restore') : i18n.t('fault.tryAgain')}
        </button>
      )}
      {isMissing && (
        <button className="link" type="button" onClick={() => void source.settle().then(close)}>
          {i18n.t('fault.goOn')}
        </button>
      )}
      {isDone && (
        <button className="link" type="button" onClick={close}>
          {i18n.t('fault.close')}
        </button>
      )}
    </div>
  );
}

function describe(state: BackupState, damage: LibraryState, isEmpty: boolean): string {
  if (isEmpty) return i18n.t('fault.notFound');
  switch (state.status) {
    case 'ready': {
      const { added, renewed, present, kept } = state.summary.count;
      const found = added + renewed;
      if (found === 0) return i18n.t('fault.notFound');
      const all = Math.max(damage.articles, found + present + kept);
      return i18n.t('fault.found', found, [shown(found), shown(all)]);
    }
    case 'restoring':
      return i18n.t('fault.restoring', [shown(state.done), shown(state.total)]);
    case 'restored': {
      const back = state.count.added + state.count.renewed;
      return i18n.t('fault.restored', back, [shown(back)]);
    }
    case 'failed':
      return state.problem === 'not-a-backup' ? i18n.t('fault.notFound') : i18n.t('fault.failed');
    default:
      return i18n.t('fault.looking');
  }
}

function shown(count: number): string {
  return count.toLocaleString('en');
}
