/**
 * Lets the reader say where a large file goes, so that it is written while it is made. Null where the browser knows no
 * such window, or opens none since the click is too long ago. Only on a click.
 */
export async function pickSaveFile(name: string, type: string): Promise<FileSystemFileHandle | null | 'cancelled'> {
  if (!window.showSaveFilePicker) return null;
  const ending = name.slice(name.lastIndexOf('.'));
  try {
    const types = [{ accept: { [type]: [ending] } }];
    return await orCancelled(window.showSaveFilePicker({ suggestedName: name, types }));
  } catch (error) {
    if (error instanceof DOMException && error.name === 'SecurityError') return null;
    throw error;
  }
}

export const canPickFolder = (): boolean => window.showDirectoryPicker !== undefined;

export async function pickFolder(): Promise<FileSystemDirectoryHandle | 'cancelled'> {
  return orCancelled(window.showDirectoryPicker!({ id: 'offprint-backup', mode: 'readwrite' }));
}

async function orCancelled<Picked>(picking: Promise<Picked>): Promise<Picked | 'cancelled'> {
  try {
    return await picking;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return 'cancelled';
    throw error;
  }
}
