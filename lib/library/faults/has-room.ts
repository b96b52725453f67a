const fileName = 'room';
/** More than nearly every article takes with its index keys; and than the browser's own log grows by. */
const probeBytes = 4_000_000;

/**
 * Whether the disk takes four megabytes. They go into a file beside the database and never stay there: a trial write to the
 * database itself is what damages it. True where the browser has no such files: the next write has to tell.
 */
export async function hasRoom(): Promise<boolean> {
  const folder = await openFolder();
  if (!folder) return true;
  try {
    const file = await folder.getFileHandle(fileName, { create: true });
    const stream = await file.createWritable();
    try {
      await stream.write(new Uint8Array(probeBytes));
    } finally {
      await stream.abort();
    }
    return true;
  } catch (error) {
    console.warn('There is no room to write.', error);
    return false;
  }
}

async function openFolder(): Promise<FileSystemDirectoryHandle | null> {
  try {
    return (await globalThis.navigator?.storage?.getDirectory?.()) ?? null;
  } catch (error) {
    // Firefox where it remembers nothing.
    if (error instanceof DOMException) return null;
    throw error;
  }
}
