export interface KeyPress {
  key: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}

/** A press as the tables of shortcuts write it: "j", "Shift x", "#", "Mod a", "Escape"; null when it is none of ours. */
export function shortcutKey({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyPress): string | null {
  if (altKey || (ctrlKey && metaKey)) return null;
  // Caps Lock writes capitals without Shift, so a letter's case says nothing.
  const plain = /^\p{L}$/u.test(key) ? key.toLowerCase() : key;
  if (ctrlKey || metaKey) return shiftKey ? null : `Mod ${plain}`;
  return shiftKey && plain !== key ? `Shift ${plain}` : plain;
}

/** Keys that WCAG 2.1.4 wants a switch for: one printed character and nothing held down. */
export function isSingleCharacter(shortcut: string): boolean {
  return shortcut.replace('Shift ', '').length === 1;
}
