import { Copy, Mail, MailOpen, Star, StarOff } from 'lucide-react';
import { i18n } from '#i18n';
import type { MenuItem } from '../shared/MenuButton';
import type { ListActions } from './use-list-actions';

/** What can be done with the selected articles less often. A selection may be of both sorts, so both ways are offered. */
export function listMoreActions(actions: ListActions, isOne: boolean, targets: () => string[]): MenuItem[] {
  const items: MenuItem[] = [
    { text: i18n.t('library.star'), Icon: Star, run: () => void actions.star(targets(), true) },
    { text: i18n.t('library.unstar'), Icon: StarOff, run: () => void actions.star(targets(), false) },
    { text: i18n.t('library.markRead'), Icon: MailOpen, run: () => void actions.markRead(targets(), true) },
    { text: i18n.t('library.markUnread'), Icon: Mail, run: () => void actions.markRead(targets(), false) },
  ];
  if (!isOne) return items;
  return [{ text: i18n.t('library.copy'), Icon: Copy, run: () => void actions.copy(targets()[0]!) }, ...items];
}
