import { Archive, ArchiveRestore, Download, FileOutput, ListChecks, Trash2, Undo2 } from 'lucide-react';
import { i18n } from '#i18n';
import type { MenuItem } from '../../shared/MenuButton';
import type { Command } from './palette-items';

interface Options {
  total: number;
  /** How many articles an action would act on: the selected ones, or the row with the focus. */
  targetCount: number;
  isTrash: boolean;
  isArchive: boolean;
  more: MenuItem[];
  selectAll: () => void;
  downloadAll: () => void;
  exportAllAs: () => void;
  download: () => void;
  archive: () => void;
  restore: () => void;
  remove: () => void;
}

/** What the palette can do with the articles of a list. */
export function listPanelCommands(options: Options): Command[] {
  const { total, targetCount, isTrash } = options;
  const whole: Command[] = [
    { id: 'select all', name: i18n.t('library.selectAll'), keys: 'Ctrl A', Icon: ListChecks, run: options.selectAll },
  ];
  if (!isTrash) {
    whole.push({ id: 'export all', name: i18n.t('library.exportAll'), Icon: Download, run: options.downloadAll });
    whole.push({ id: 'export all as', name: i18n.t('exporting.allAs'), Icon: FileOutput, run: options.exportAllAs });
  }
  return [...(targetCount > 0 ? listTargetCommands(options) : []), ...(total > 0 ? whole : [])];
}

function listTargetCommands({ targetCount, isTrash, isArchive, ...options }: Options): Command[] {
  const articles = i18n.t('library.count', targetCount, [targetCount.toLocaleString('en')]);
  const name = (action: string) => i18n.t('palette.of', [action, articles]);
  if (isTrash) {
    return [
      { id: 'restore', name: name(i18n.t('library.restore')), Icon: Undo2, run: options.restore },
      { id: 'purge', name: name(i18n.t('library.purge')), keys: '#', Icon: Trash2, run: options.remove },
    ];
  }
  const archive = isArchive ? i18n.t('library.unarchive') : i18n.t('library.archive');
  return [
    { id: 'export', name: name(i18n.t('library.export')), keys: 'D', Icon: Download, run: options.download },
    {
      id: isArchive ? 'unarchive' : 'archive',
      name: name(archive),
      keys: 'Y',
      Icon: isArchive ? ArchiveRestore : Archive,
      run: options.archive,
    },
    { id: 'delete', name: name(i18n.t('library.delete')), keys: '#', Icon: Trash2, run: options.remove },
    ...options.more.map(({ text, Icon, run }) => ({ id: text, name: name(text), ...(Icon && { Icon }), run })),
  ];
}
