import { useMemo, useSyncExternalStore } from 'react';
import { type Display, displaySetting, parseDisplay } from './display-settings';

/** The display settings as they are now, wherever they are changed. */
export function useDisplay(): Display {
  const stored = useSyncExternalStore(displaySetting.watch, displaySetting.read);
  return useMemo(() => parseDisplay(stored), [stored]);
}
