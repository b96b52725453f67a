import { i18n } from '#i18n';

/** The list behind "?". What the keys do stands in Popup.tsx. */
export function listPopupShortcuts(): { keys: string[]; text: string }[] {
  return [
    { keys: ['S'], text: i18n.t('popup.shortcuts.save') },
    { keys: ['O', 'Enter'], text: i18n.t('popup.shortcuts.open') },
    { keys: ['C'], text: i18n.t('popup.shortcuts.copy') },
    { keys: ['D'], text: i18n.t('popup.shortcuts.download') },
    { keys: ['E', 'Shift E'], text: i18n.t('popup.shortcuts.entity') },
    { keys: ['Enter'], text: i18n.t('popup.shortcuts.spotlight') },
    { keys: ['J', 'K'], text: i18n.t('popup.shortcuts.step') },
    { keys: ['A'], text: i18n.t('shared.display.title') },
    { keys: ['?'], text: i18n.t('popup.shortcuts.help') },
    { keys: ['Esc'], text: i18n.t('popup.shortcuts.close') },
  ];
}
