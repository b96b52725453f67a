import { i18n } from '#i18n';
import type { Sidebar } from '../../lib/library/sidebar';
import { formatBytes } from '../shared/format-bytes';
import { formatAddress } from './library-address';
import type { LibrarySource, StorageFacts } from './library-source';
import { useStorageFacts } from './use-storage-facts';

interface Props {
  source: LibrarySource;
  counts: Sidebar;
  current: string;
}

const storageAddress = formatAddress({ page: 'storage' });

/** What the library takes up on this device. */
export function StoreLine({ source, counts, current }: Props) {
  const facts = useStorageFacts(source, counts);
  return (
    <div className="store">
      <span>{facts && i18n.t('library.onThisDevice', [formatBytes(totalBytes(facts))])}</span>
      <a className="link" href={storageAddress} aria-current={current === storageAddress ? 'page' : undefined}>
        {i18n.t('library.manage')}
      </a>
    </div>
  );
}

export function totalBytes({ textBytes, pictureBytes, indexBytes }: StorageFacts): number {
  return textBytes + pictureBytes + indexBytes;
}
