import { type ExportSettings, parseExportSettings } from '../../lib/markdown/export-settings';

// As the display settings do, they stand where every page of ours reads them without asking.
const storageKey = 'export';
const listeners = new Set<() => void>();

export function readExportSettings(): ExportSettings {
  return parseExportSettings(readStoredExport());
}

/** As it is stored, to tell whether anything has changed. */
export function readStoredExport(): string | null {
  return localStorage.getItem(storageKey);
}

export function writeExportSettings(change: Partial<ExportSettings>): void {
  localStorage.setItem(storageKey, JSON.stringify({ ...readExportSettings(), ...change }));
  for (const listener of listeners) listener();
}

/** Tells of changes made here and in the other pages. Returns the way to stop. */
export function watchExportSettings(onChange: () => void): () => void {
  const onStorage = (event: StorageEvent) => {
    if (event.key === storageKey || event.key === null) onChange();
  };
  listeners.add(onChange);
  window.addEventListener('storage', onStorage);
  return () => {
    listeners.delete(onChange);
    window.removeEventListener('storage', onStorage);
  };
}
