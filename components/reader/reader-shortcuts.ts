import { i18n } from '#i18n';

export function listReaderShortcuts(): { keys: string[]; text: string }[] {
  return [
    { keys: ['E', 'Shift E'], text: i18n.t('reader.keys.entities') },
    { keys: ['Enter'], text: i18n.t('reader.keys.card') },
    { keys: ['J', 'K'], text: i18n.t('reader.keys.step') },
    { keys: ['H'], text: i18n.t('highlights.keys.highlight') },
    { keys: ['N'], text: i18n.t('highlights.keys.note') },
    { keys: ['/'], text: i18n.t('reading.find.label') },
    { keys: ['L'], text: i18n.t('reading.listen.label') },
    { keys: ['A'], text: i18n.t('reader.display') },
    { keys: ['D'], text: i18n.t('reader.export') },
    { keys: ['C'], text: i18n.t('reader.copy') },
    { keys: ['S'], text: i18n.t('reader.tags') },
    { keys: ['Y'], text: i18n.t('reader.archive') },
    { keys: ['#'], text: i18n.t('reader.delete') },
    { keys: ['['], text: i18n.t('reader.outline') },
    { keys: [']'], text: i18n.t('reader.entities') },
    { keys: ['?'], text: i18n.t('shared.shortcuts.title') },
    { keys: ['Esc'], text: i18n.t('reader.keys.escape') },
  ];
}
