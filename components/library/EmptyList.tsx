import { i18n } from '#i18n';
import { Blank } from '../shared/Blank';
import type { ListName } from '../../lib/library/view';

export function EmptyList({ list }: { list: ListName }) {
  if (list === 'unread') {
    return (
      <Blank title={i18n.t('library.noUnreadTitle')}>
        <p>{i18n.t('library.noUnreadText')}</p>
      </Blank>
    );
  }
  if (list === 'trash') {
    return (
      <Blank title={i18n.t('library.noTrashTitle')}>
        <p>{i18n.t('library.noTrashText')}</p>
      </Blank>
    );
  }
  return (
    <Blank title={i18n.t('library.emptyTitle')}>
      <p>
        {i18n.t('library.emptyBefore')} <kbd>Alt</kbd> <kbd>Shift</kbd> <kbd>O</kbd>
        {i18n.t('library.emptyAfter')}
      </p>
    </Blank>
  );
}
