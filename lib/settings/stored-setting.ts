interface StoredSetting {
  /** As it is stored, to tell whether anything has changed. */
  read(): string | null;
  write(value: object): void;
  /** Tells of changes made here and in the other pages. Returns the way to stop. */
  watch(onChange: () => void): () => void;
}

/** Not in the database: localStorage answers before the first paint, so that no page flashes white. */
export function storedSetting(key: string): StoredSetting {
  const listeners = new Set<() => void>();
  return {
    read: () => localStorage.getItem(key),
    write(value) {
      localStorage.setItem(key, JSON.stringify(value));
      for (const listener of listeners) listener();
    },
    watch(onChange) {
      const onStorage = (event: StorageEvent) => {
        if (event.key === key || event.key === null) onChange();
      };
      listeners.add(onChange);
      window.addEventListener('storage', onStorage);
      return () => {
        listeners.delete(onChange);
        window.removeEventListener('storage', onStorage);
      };
    },
  };
}
