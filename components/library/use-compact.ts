import { useState } from 'react';

const storageKey = 'compact-list';

/** Whether rows are one line high. Kept in this browser. */
export function useCompact(): [isCompact: boolean, toggle: () => void] {
  const [isCompact, setCompact] = useState(() => localStorage.getItem(storageKey) !== null);
  function toggle(): void {
    if (isCompact) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, 'yes');
    setCompact(!isCompact);
  }
  return [isCompact, toggle];
}
