import { useEffect, useState } from 'react';
import { shortcutKey } from '../../shared/shortcut-key';
import { CommandPalette } from './CommandPalette';
import type { Command } from './palette-items';
import type { PaletteSource } from './use-palette-answers';

interface Props {
  source: PaletteSource;
  /** What can be done anywhere on the page. */
  commands: () => Command[];
}

/** The palette behind its keys. Unlike the page's other keys these act in a field too. */
export function Palette({ source, commands }: Props) {
  const [isOpen, setOpen] = useState(false);

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.defaultPrevented || event.isComposing || shortcutKey(event) !== 'Mod k') return;
      // Firefox and Chromium have a search of their own on these keys.
      event.preventDefault();
      if (!document.querySelector('dialog:modal')) setOpen(true);
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);

  return isOpen ? <CommandPalette source={source} commands={commands} onClose={() => setOpen(false)} /> : null;
}
