import { i18n } from '#i18n';
import type { ListName, View } from '../../lib/library/view';

/** What stands over the list. */
export function viewName(view: View): string {
  switch (view.kind) {
    case 'list':
      return listName(view.list);
    case 'tag':
      return `#${view.tag}`;
    case 'site':
      return view.site;
    case 'entity':
      return view.id.slice(view.id.indexOf(':') + 1);
  }
}

export function listName(list: ListName): string {
  const names: Record<ListName, string> = {
    inbox: i18n.t('library.inbox'),
    unread: i18n.t('library.unread'),
    reading: i18n.t('library.reading'),
    starred: i18n.t('library.starred'),
    archived: i18n.t('library.archived'),
    all: i18n.t('library.all'),
    trash: i18n.t('library.trash'),
  };
  return names[list];
}
