import { fieldsOf, whole } from '../check-fields';
import { hasFile, removeFile, writeFile } from '../folder-files';

/** How far the copy is. It stands in the copy itself, so that it goes with it. */
export interface CopyPosition {
  /** Of the library, up to which the copy knows everything. */
  rev: number;
  articles: number;
  /** Of all its records and pictures. */
  bytes: number;
}

const fileName = 'position.json';

/** Of a new copy, and of one that does not say: then everything is written again. */
export const noPosition: CopyPosition = { rev: 0, articles: 0, bytes: 0 };

export async function readPosition(folder: FileSystemDirectoryHandle): Promise<CopyPosition> {
  if (!(await hasFile(folder, fileName))) return noPosition;
  const file = await (await folder.getFileHandle(fileName)).getFile();
  const fields = fieldsOf(parse(await file.text()));
  const [rev, articles, bytes] = [whole(fields?.['rev']), whole(fields?.['articles']), whole(fields?.['bytes'])];
  return rev === undefined || articles === undefined || bytes === undefined ? noPosition : { rev, articles, bytes };
}

export function writePosition(folder: FileSystemDirectoryHandle, position: CopyPosition): Promise<void> {
  return writeFile(folder, fileName, JSON.stringify(position));
}

/** From the beginning: the library has taken new numbers. */
export function forgetPosition(folder: FileSystemDirectoryHandle): Promise<void> {
  return removeFile(folder, fileName);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
