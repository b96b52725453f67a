import { i18n } from '#i18n';
import type { HighlightColor } from '../../lib/annotations/highlight-color';

export function highlightColorName(color: HighlightColor): string {
  const names: Record<HighlightColor, string> = {
    yellow: i18n.t('highlights.yellow'),
    green: i18n.t('highlights.green'),
    rose: i18n.t('highlights.rose'),
    blue: i18n.t('highlights.blue'),
    violet: i18n.t('highlights.violet'),
  };
  return names[color];
}
