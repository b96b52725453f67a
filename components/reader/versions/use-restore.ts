import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { VersionsSource } from './versions-source';

/** Brings versions back, and takes the last one back again. */
export function useRestore(source: VersionsSource) {
  const [said, setSaid] = useState('');
  const [isBusy, setBusy] = useState(false);
  const isRunning = useRef(false);
  /** What the text before the last restore is kept as. */
  const [kept, setKept] = useState<string | null>(null);

  async function run(replacedAt: string, isUndo: boolean): Promise<void> {
    // A second click while the first one works, which may be before the next render.
    if (isRunning.current) return;
    isRunning.current = true;
    setBusy(true);
    const made = await source.restore(replacedAt).catch(() => null);
    isRunning.current = false;
    setBusy(false);
    if (made === null) return setSaid(i18n.t('versions.failed'));
    setKept(isUndo ? null : made);
    setSaid(isUndo ? i18n.t('versions.undone') : i18n.t('versions.restored'));
  }

  return {
    said,
    isBusy,
    canUndo: kept !== null,
    restore: (replacedAt: string) => void run(replacedAt, false),
    undo: () => void (kept !== null && run(kept, true)),
  };
}
