import { useEffect, useRef } from 'react';
import { isSingleCharacter, shortcutKey } from './shortcut-key';

/** By shortcutKey's names. One that returns false has not taken the key. */
export type Shortcuts = Record<string, (event: KeyboardEvent) => unknown>;

const storageKey = 'single-letters-off';

/** The page's keys. Single letters act only when no field has the focus, and can be switched off. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const latest = useRef(shortcuts);
  useEffect(() => {
    latest.current = shortcuts;
  });

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.defaultPrevented || event.isComposing || document.querySelector('dialog:modal')) return;
      const name = shortcutKey(event);
      const run = name === null ? undefined : latest.current[name];
      if (!name || !run || isTyping(event.target)) return;
      if (isSingleCharacter(name) && !areLettersOn()) return;
      if (run(event) !== false) event.preventDefault();
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}

export function areLettersOn(): boolean {
  return localStorage.getItem(storageKey) === null;
}

export function switchLetters(isOn: boolean): void {
  if (isOn) localStorage.removeItem(storageKey);
  else localStorage.setItem(storageKey, 'yes');
}

const fields = 'textarea, select, [contenteditable], input:not([type=checkbox], [type=radio], [type=range])';

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(fields) !== null;
}
