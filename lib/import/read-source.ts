import { formatNamed } from './formats/formats';
import { failed, type FormatName, type ReadItem } from './read-item';
import { openingOf } from './sniff';
import { isZip, openZip } from './source/open-zip';
import { fromBlob, PackedFileError, type SourceFile } from './source/source-file';
import { findEncoding, readText } from './text/read-text';

/** A file as it was chosen: of a folder, with its path in it. */
export interface ChosenFile {
  name: string;
  blob: Blob;
}

export interface Source {
  files: SourceFile[];
  /** What is in a zip and is not taken. */
  failures: ReadItem[];
}

/** All files that were chosen, and in place of a zip what is in it. */
export async function openSource(chosen: ChosenFile[]): Promise<Source> {
  const source: Source = { files: [], failures: [] };
  for (const { name, blob } of chosen) {
    const start = new Uint8Array(await blob.slice(0, 4).arrayBuffer());
    if (!isZip(start)) source.files.push(fromBlob(name, blob));
    else {
      const opened = await openZip(blob, name);
      source.files.push(...opened.files);
      source.failures.push(...opened.failures);
    }
  }
  return source;
}

/** Everything that the files hold, in one order each time. A file that cannot be read to its end says so in between. */
export async function* readSource({ files, failures }: Source, name: FormatName): AsyncGenerator<ReadItem> {
  yield* failures;
  const format = formatNamed(name);
  const byName = new Map(files.map((file) => [file.name, file]));
  const isAlone = files.length === 1;
  const isLater = ({ name: path }: SourceFile) => format.later?.test(path) === true;
  for (const file of files.toSorted((one, other) => Number(isLater(one)) - Number(isLater(other)))) {
    if (!isAlone && format.companions?.test(file.name)) continue;
    // A single file was looked at, and the reader may have said what it is.
    if (!isAlone && format.sniff((await openingOf(file)) ?? '') === 0) {
      yield failed(file.name, 'other-kind');
      continue;
    }
    try {
      const encoding = await findEncoding(file);
      if (encoding === 'windows-1252') yield { kind: 'note', note: 'windows-1252', place: file.name };
      yield* format.read({ name: file.name, texts: () => readText(file, encoding) }, byName);
    } catch (error) {
      yield failed(file.name, error instanceof PackedFileError ? error.reason : 'unreadable', messageOf(error));
    }
  }
}

function messageOf(error: unknown): string {
  return error instanceof PackedFileError || !(error instanceof Error) ? '' : error.message;
}
