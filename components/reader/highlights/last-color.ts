import { type HighlightColor, readColor } from '../../../lib/annotations/highlight-color';

const storageKey = 'highlight-color';

/** The one that H takes. */
export function lastColor(): HighlightColor {
  return readColor(localStorage.getItem(storageKey));
}

export function rememberColor(color: HighlightColor): void {
  localStorage.setItem(storageKey, color);
}
