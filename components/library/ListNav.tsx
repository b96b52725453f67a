import { CircleDot, Inbox, Trash2 } from 'lucide-react';
import { i18n } from '#i18n';
import type { LibraryList } from './library-source';

interface Props {
  list: LibraryList;
  counts: Record<LibraryList, number> | null;
  className?: string;
}

const icons = { all: Inbox, unread: CircleDot, trash: Trash2 };

/** The lists, as links, so that Back leads to the one before. */
export function ListNav({ list, counts, className = 'nav' }: Props) {
  const shown: LibraryList[] = counts?.trash || list === 'trash' ? ['all', 'unread', 'trash'] : ['all', 'unread'];
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

export function listName(list: LibraryList): string {
  const names = { all: i18n.t('library.all'), unread: i18n.t('library.unread'), trash: i18n.t('library.trash') };
  return names[list];
}
