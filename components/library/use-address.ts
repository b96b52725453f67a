import { useMemo, useSyncExternalStore } from 'react';
import { type Address, parseAddress } from './library-address';

/** What the page's address asks for; the same object as long as the address is the same. */
export function useAddress(): Address {
  const hash = useSyncExternalStore(watchAddress, () => location.hash);
  return useMemo(() => parseAddress(hash), [hash]);
}

function watchAddress(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange);
  return () => window.removeEventListener('hashchange', onChange);
}
