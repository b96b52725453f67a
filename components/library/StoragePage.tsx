import { useState } from 'react';
import { i18n } from '#i18n';
import type { Sidebar } from '../../lib/library/sidebar';
import { formatBytes } from '../shared/format-bytes';
import type { ToastMessage } from '../shared/Toast';
import type { BackupSource } from './backup/backup-source';
import { BackupSettings } from './backup/BackupSettings';
import { CopySetting } from './damage/CopySetting';
import type { CopySource } from './damage/damage-source';
import type { LibrarySource, StorageFacts } from './library-source';
import { PurgeDialog } from './PurgeDialog';
import { SearchIndexSetting } from './SearchIndexSetting';
import { Setting } from './Setting';
import './storage-page.css';
import { totalBytes } from './StoreLine';
import { useStorageFacts } from './use-storage-facts';
import { VerifySetting } from './VerifySetting';
import { readWholeOrder } from './whole-order';

interface Props {
  source: LibrarySource;
  backupSource: BackupSource;
  copySource: CopySource;
  counts: Sidebar | null;
  say: (message: ToastMessage) => void;
}

/** What the library takes up, whether the browser keeps it, and what can be done about both. */
export function StoragePage({ source, backupSource, copySource, counts, say }: Props) {
  const [turn, setTurn] = useState(0);
  const facts = useStorageFacts(source, counts === null ? turn : `${counts.lists.all} ${counts.lists.trash} ${turn}`);
  const measureAgain = () => setTurn((last) => last + 1);
  return (
    <div className="l-list scroll storage" id="list" tabIndex={-1}>
      <div className="storage-in" aria-busy={facts === null}>
        <Sizes facts={facts} />
        {facts && <Persistence source={source} state={facts.persistence} onChange={measureAgain} />}
        <BackupSettings source={backupSource} />
        <CopySetting source={copySource} />
        <SearchIndexSetting source={source} place={facts?.indexPlace ?? null} onRebuilt={measureAgain} />
        <VerifySetting source={source} />
        <EmptyTrash source={source} count={counts?.lists.trash ?? 0} say={say} />
      </div>
    </div>
  );
}

function Sizes({ facts }: { facts: StorageFacts | null }) {
  const parts = [
    { name: i18n.t('library.storage.text'), kind: 'text', bytes: facts?.textBytes },
    { name: i18n.t('library.storage.pictures'), kind: 'pictures', bytes: facts?.pictureBytes },
    { name: i18n.t('library.storage.index'), kind: 'index', bytes: facts?.indexBytes },
  ];
  return (
    <section aria-labelledby="sizes">
      <h2 id="sizes">
        {facts
          ? i18n.t('library.storage.total', facts.articles, [
              facts.articles.toLocaleString('en'),
              formatBytes(totalBytes(facts)),
            ])
          : i18n.t('library.storage.measuring')}
      </h2>
      <div className="split" aria-hidden="true">
        {parts.map(({ kind, bytes = 0 }) => bytes > 0 && <i key={kind} data-kind={kind} style={{ flexGrow: bytes }} />)}
      </div>
      <dl className="sizes">
        {parts.map(({ name, kind, bytes }) => (
          <div key={kind}>
            <dt>
              <i data-kind={kind} aria-hidden="true" />
              {name}
            </dt>
            <dd className="num">{bytes === undefined ? '–' : formatBytes(bytes)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

interface PersistenceProps {
  source: LibrarySource;
  state: StorageFacts['persistence'];
  onChange: () => void;
}

function Persistence({ source, state, onChange }: PersistenceProps) {
  const [isRefused, setRefused] = useState(false);
  const texts: Record<StorageFacts['persistence'], string> = {
    granted: i18n.t('library.storage.granted'),
    exempt: i18n.t('library.storage.exempt'),
    'not-granted': isRefused ? i18n.t('library.storage.refused') : i18n.t('library.storage.notGranted'),
    unknown: i18n.t('library.storage.unknown'),
  };

  async function ask(): Promise<void> {
    setRefused((await source.requestPersistence()) === 'not-granted');
    onChange();
  }

  return (
    <Setting title={i18n.t('library.storage.kept')} text={texts[state]} isStatus>
      {state === 'not-granted' && (
        <button className="btn" type="button" onClick={() => void ask()}>
          {i18n.t('library.storage.ask')}
        </button>
      )}
    </Setting>
  );
}

function EmptyTrash({ source, count, say }: Pick<Props, 'source' | 'say'> & { count: number }) {
  const [purging, setPurging] = useState<string[] | null>(null);

  async function purge(ids: string[]): Promise<void> {
    await source.purge(ids);
    say({ text: i18n.t('library.purged', ids.length, [ids.length.toLocaleString('en')]) });
  }

  return (
    <Setting
      title={i18n.t('library.trash')}
      text={
        count === 0
          ? i18n.t('library.none.trashTitle')
          : i18n.t('library.storage.inTrash', count, [count.toLocaleString('en')])
      }
    >
      <button
        className="btn danger"
        type="button"
        disabled={count === 0}
        onClick={() => void readWholeOrder(source, { kind: 'list', list: 'trash' }).then(setPurging)}
      >
        {i18n.t('library.storage.emptyTrash')}
      </button>
      {purging && purging.length > 0 && (
        <PurgeDialog count={purging.length} onConfirm={() => void purge(purging)} onClose={() => setPurging(null)} />
      )}
    </Setting>
  );
}
