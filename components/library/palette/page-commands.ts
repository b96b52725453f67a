import { FileDown, HardDrive, Highlighter, Import, Keyboard, List, PanelLeft, Rows3 } from 'lucide-react';
import { i18n } from '#i18n';
import type { ListName } from '../../../lib/library/view';
import { listAddress } from '../library-address';
import { listName } from '../view-name';
import type { Command } from './palette-items';

const lists: ListName[] = ['inbox', 'unread', 'reading', 'starred', 'archived', 'all', 'trash'];

interface Options {
  toggleSidebar: () => void;
  toggleCompact: () => void;
  showHelp: () => void;
}

/** What can be done anywhere in the library. */
export function listPageCommands({ toggleSidebar, toggleCompact, showHelp }: Options): Command[] {
  return [
    ...lists.map((list) => ({
      id: `go to ${list}`,
      name: i18n.t('palette.goTo', [listName(list)]),
      Icon: List,
      run: () => location.assign(listAddress({ kind: 'list', list })),
    })),
    {
      id: 'highlights',
      name: i18n.t('palette.goTo', [i18n.t('allHighlights.title')]),
      Icon: Highlighter,
      run: () => location.assign('#highlights'),
    },
    {
      id: 'storage',
      name: i18n.t('palette.goTo', [i18n.t('library.storage.title')]),
      Icon: HardDrive,
      run: () => location.assign('#storage'),
    },
    {
      id: 'import',
      name: i18n.t('palette.goTo', [i18n.t('import.title')]),
      Icon: Import,
      run: () => location.assign('#import'),
    },
    {
      id: 'export',
      name: i18n.t('palette.goTo', [i18n.t('exportPage.title')]),
      Icon: FileDown,
      run: () => location.assign('#export'),
    },
    { id: 'sidebar', name: i18n.t('palette.sidebar'), keys: '[', Icon: PanelLeft, run: toggleSidebar },
    { id: 'compact', name: i18n.t('library.compact'), Icon: Rows3, run: toggleCompact },
    { id: 'help', name: i18n.t('shared.shortcuts.title'), keys: '?', Icon: Keyboard, run: showHelp },
  ];
}
