import { useMemo, useSyncExternalStore } from 'react';
import { type Display, parseDisplay, readStored, watchDisplay } from './display-settings';

/** The display settings as they are now, wherever they are changed. */
export function useDisplay(): Display {
  const stored = useSyncExternalStore(watchDisplay, readStored);
  return useMemo(() => parseDisplay(stored), [stored]);
}
