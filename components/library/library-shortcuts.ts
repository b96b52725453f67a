import { i18n } from '#i18n';

export function listLibraryShortcuts(): { keys: string[]; text: string }[] {
  return [
    { keys: ['J', 'K'], text: i18n.t('library.keys.rows') },
    { keys: ['O'], text: i18n.t('library.keys.open') },
    { keys: ['X'], text: i18n.t('library.keys.select') },
    { keys: ['Shift X'], text: i18n.t('library.keys.extend') },
    { keys: ['Ctrl A'], text: i18n.t('library.selectAll') },
    { keys: ['Esc'], text: i18n.t('library.clear') },
    { keys: ['C'], text: i18n.t('library.copy') },
    { keys: ['D'], text: i18n.t('library.keys.export') },
    { keys: ['Y'], text: i18n.t('library.keys.archive') },
    { keys: ['#'], text: i18n.t('library.delete') },
    { keys: ['/'], text: i18n.t('library.keys.search') },
    { keys: ['Ctrl K'], text: i18n.t('palette.label') },
    { keys: ['[', ']'], text: i18n.t('library.keys.sidebar') },
    { keys: ['?'], text: i18n.t('shared.shortcuts.title') },
  ];
}
