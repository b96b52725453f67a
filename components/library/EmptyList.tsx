import { i18n } from '#i18n';
import type { ListName, View } from '../../lib/library/view';
import { Blank } from '../shared/Blank';
import { formatAddress } from './library-address';

interface Props {
  view: View;
  /** Null until it is known. */
  isLibraryEmpty: boolean | null;
}

/** Why nothing is listed, and what would be. */
export function EmptyList({ view, isLibraryEmpty }: Props) {
  if (isLibraryEmpty === null) return null;
  const isTrash = view.kind === 'list' && view.list === 'trash';
  if (isLibraryEmpty && !isTrash) return <NothingSaved />;
  const [title, text] = emptyWords(view);
  return (
    <Blank title={title}>
      <p>{text}</p>
    </Blank>
  );
}

function NothingSaved() {
  return (
    <Blank title={i18n.t('library.emptyTitle')}>
      <p>
        {i18n.t('library.emptyBefore')} <kbd>Alt</kbd> <kbd>Shift</kbd> <kbd>O</kbd>
        {i18n.t('library.emptyAfter')}
      </p>
      <div className="acts">
        <a className="btn" href={formatAddress({ page: 'import' })}>
          {i18n.t('import.empty')}
        </a>
        <a className="btn" href={formatAddress({ page: 'storage' })}>
          {i18n.t('backup.emptyRestore')}
        </a>
      </div>
    </Blank>
  );
}

function emptyWords(view: View): [title: string, text: string] {
  switch (view.kind) {
    case 'list':
      return listWords(view.list);
    case 'tag':
      return [i18n.t('library.none.tagTitle', [view.tag]), i18n.t('library.none.tagText')];
    case 'site':
      return [i18n.t('library.none.siteTitle', [view.site]), i18n.t('library.none.siteText')];
    case 'entity':
      return [i18n.t('library.none.entityTitle'), i18n.t('library.none.entityText')];
  }
}

function listWords(list: ListName): [title: string, text: string] {
  const words: Record<ListName, [string, string]> = {
    inbox: [i18n.t('library.none.inboxTitle'), i18n.t('library.none.inboxText')],
    unread: [i18n.t('library.none.unreadTitle'), i18n.t('library.none.unreadText')],
    reading: [i18n.t('library.none.readingTitle'), i18n.t('library.none.readingText')],
    starred: [i18n.t('library.none.starredTitle'), i18n.t('library.none.starredText')],
    archived: [i18n.t('library.none.archivedTitle'), i18n.t('library.none.archivedText')],
    all: [i18n.t('library.none.allTitle'), i18n.t('library.none.allText')],
    trash: [i18n.t('library.none.trashTitle'), i18n.t('library.none.trashText')],
  };
  return words[list];
}
