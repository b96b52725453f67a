import { makeZip } from 'client-zip';
import { blobInParts } from './blob-in-parts';

/** A file on its way into a zip. */
export interface ZipEntry {
  /** With its folders, apart by `/`. */
  name: string;
  input: string | Blob;
  lastModified: Date;
}

/**
 * Writes a zip of entries that are made one by one: into the file, if there is one, else into a Blob of parts. When it
 * is stopped by the signal it throws, and a file stays as it was.
 */
export async function writeZip(
  entries: AsyncIterable<ZipEntry>,
  file: FileSystemFileHandle | null,
  signal?: AbortSignal,
): Promise<Blob | null> {
  const zip = makeZip(entries);
  if (!file) return blobInParts(zip, 'application/zip', signal);
  await zip.pipeTo(await file.createWritable(), signal ? { signal } : {});
  return null;
}
