import { Archive, BookOpen, CircleDot, Inbox, Library, Star, Trash2 } from 'lucide-react';
import { i18n } from '#i18n';
import type { ListName } from '../../lib/library/view';

interface Props {
  list: ListName;
  counts: Record<ListName, number> | null;
  className?: string;
}

const icons = {
  inbox: Inbox,
  all: Library,
  unread: CircleDot,
  reading: BookOpen,
  starred: Star,
  archived: Archive,
  trash: Trash2,
};

/** The lists, as links, so that Back leads to the one before. */
export function ListNav({ list, counts, className = 'nav' }: Props) {
  const shown: ListName[] = counts?.trash || list === 'trash' ? ['all', 'unread', 'trash'] : ['all', 'unread'];
  return (
    <div className={className}>
      {shown.map((name) => {
        const Icon = icons[name];
        return (
          <a key={name} href={`#${name}`} aria-current={name === list ? 'page' : undefined}>
            <Icon className="i" aria-hidden="true" />
            {listName(name)}
            {counts && <span className="n">{counts[name].toLocaleString('en')}</span>}
          </a>
        );
      })}
    </div>
  );
}

export function listName(list: ListName): string {
  const names = {
    inbox: i18n.t('library.inbox'),
    all: i18n.t('library.all'),
    unread: i18n.t('library.unread'),
    reading: i18n.t('library.reading'),
    starred: i18n.t('library.starred'),
    archived: i18n.t('library.archived'),
    trash: i18n.t('library.trash'),
  };
  return names[list];
}
