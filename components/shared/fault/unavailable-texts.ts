import { i18n } from '#i18n';

/** Why no article can be shown, in words. */
export const unavailableTexts = {
  unavailable: () => ({ title: i18n.t('library.unavailableTitle'), text: i18n.t('library.unavailableText') }),
  newer: () => ({ title: i18n.t('library.newerTitle'), text: i18n.t('library.newerText') }),
  full: () => ({ title: i18n.t('fault.fullTitle'), text: i18n.t('fault.fullOpen') }),
};
