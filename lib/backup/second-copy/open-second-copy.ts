import type { BackupFile } from '../open-backup';

const folderName = 'second-copy';

/**
 * The folder of the second copy, in the files that the browser keeps for the extension: they survived every wipe of the
 * database that was measured. Null where there are no such files: Firefox that remembers nothing.
 */
export async function openSecondCopy(): Promise<FileSystemDirectoryHandle | null> {
  try {
    const root = await globalThis.navigator?.storage?.getDirectory?.();
    return root ? await root.getDirectoryHandle(folderName, { create: true }) : null;
  } catch (error) {
    if (error instanceof DOMException && error.name !== 'QuotaExceededError') return null;
    throw error;
  }
}

export async function removeSecondCopy(): Promise<void> {
  if (!(await openSecondCopy())) return;
  const root = await navigator.storage.getDirectory();
  await root.removeEntry(folderName, { recursive: true });
}

/** All that is in it, as the files of a chosen folder would be. */
export async function listSecondCopy(folder: FileSystemDirectoryHandle): Promise<BackupFile[]> {
  const files: BackupFile[] = [];
  for await (const [name, handle] of folder.entries()) {
    if (handle.kind === 'file') files.push({ name, blob: await handle.getFile() });
    else for (const file of await listSecondCopy(handle)) files.push({ ...file, name: `${name}/${file.name}` });
  }
  return files;
}
