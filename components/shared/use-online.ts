import { useSyncExternalStore } from 'react';

/** Whether the browser believes that it has a network. */
export function useOnline(): boolean {
  return useSyncExternalStore(subscribe, () => navigator.onLine);
}

function subscribe(onChange: () => void): () => void {
  const changes = new AbortController();
  for (const type of ['online', 'offline']) window.addEventListener(type, onChange, { signal: changes.signal });
  return () => changes.abort();
}
