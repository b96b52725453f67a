import { measureStore } from '../../lib/library/library';
import { pickSaveFile } from '../../lib/platform/pick-file';

/** From here on a file is written where the reader says, and not put together first. */
const largeBytes = 100_000_000;

/**
 * Asks where so many articles are to be written, when they are likely to be large: they take their share of the
 * library. Null where they are not, or where the browser cannot.
 */
export async function pickLargeFile(count: number, name: string): Promise<FileSystemFileHandle | null | 'cancelled'> {
  const { articles, textBytes, pictureBytes } = await measureStore();
  const bytes = ((textBytes + pictureBytes) * count) / Math.max(articles, 1);
  const type = types[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
  return bytes > largeBytes ? pickSaveFile(name, type) : null;
}

const types: Record<string, string> = {
  zip: 'application/zip',
  epub: 'application/epub+zip',
  html: 'text/html',
  json: 'application/json',
  csv: 'text/csv',
};
