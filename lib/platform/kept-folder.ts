/** The folder that is kept up to date, and how far it is. */
export interface KeptFolder {
  handle: FileSystemDirectoryHandle;
  /** Of the library. */
  rev: number;
  /** When it was last up to date, ISO 8601; null: never yet. */
  at: string | null;
}

// A database of its own: a handle can be kept nowhere else, and it is no part of the library, whose backup it serves.
const name = 'offprint-folder';
const store = 'folder';

export function readKeptFolder(): Promise<KeptFolder | undefined> {
  return ask('readonly', (folders) => folders.get(store) as IDBRequest<KeptFolder | undefined>);
}

export async function writeKeptFolder(folder: KeptFolder): Promise<void> {
  await ask('readwrite', (folders) => folders.put(folder, store));
}

export async function forgetKeptFolder(): Promise<void> {
  await ask('readwrite', (folders) => folders.delete(store));
}

async function ask<Answer>(
  mode: IDBTransactionMode,
  request: (folders: IDBObjectStore) => IDBRequest<Answer>,
): Promise<Answer> {
  const opening = indexedDB.open(name, 1);
  opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore(store));
  const database = await settle(opening);
  try {
    return await settle(request(database.transaction(store, mode).objectStore(store)));
  } finally {
    database.close();
  }
}

function settle<Answer>(request: IDBRequest<Answer>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('The request failed.')));
  });
}
