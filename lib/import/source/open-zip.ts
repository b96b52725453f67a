import { BlobReader, configure, type Entry, type FileEntry, ZipReader } from '@zip.js/zip.js/lib/zip-core.js';
import { failed, type ReadItem } from '../read-item';
import { zipCaps, type ZipCaps } from './caps';
import { mendZip } from './mend-zip';
import { PackedFileError, type SourceFile } from './source-file';

// We are in a worker already, and the browser unpacks by itself.
configure({ useWebWorkers: false, useCompressionStream: true });

interface OpenedZip {
  files: SourceFile[];
  /** What is in the zip and is not taken. */
  failures: ReadItem[];
}

/** `PK`, as every zip begins that is not empty. */
export function isZip(start: Uint8Array): boolean {
  return start[0] === 0x50 && start[1] === 0x4b && (start[2] === 3 || start[2] === 5);
}

/**
 * The files of a zip, found by the list at its end and unpacked one by one when they are asked for. What it says of
 * itself is not believed: all caps are held while it is unpacked.
 */
export async function openZip(zip: Blob, zipName: string, caps: ZipCaps = zipCaps): Promise<OpenedZip> {
  const opened = await openListed(zip, zipName, caps);
  if (!('lost' in opened)) return opened;
  // The list of what is in a zip stands at its end: one that is cut off has lost it, and what is whole is looked for.
  const cutOff = failed(zipName, 'cut-off', opened.lost);
  const mended = await mendZip(zip);
  const rest = mended && (await openListed(mended, zipName, caps));
  if (!rest || 'lost' in rest) return { files: [], failures: [cutOff] };
  return { files: rest.files, failures: [cutOff, ...rest.failures] };
}

async function openListed(zip: Blob, zipName: string, caps: ZipCaps): Promise<OpenedZip | { lost: string }> {
  const failures: ReadItem[] = [];
  const files: SourceFile[] = [];
  const used = { bytes: 0 };
  const reader = new ZipReader(new BlobReader(zip), { checkOverlappingEntry: true });
  try {
    for await (const entry of reader.getEntriesGenerator()) {
      if (entry.directory) continue;
      const place = `${zipName}/${entry.filename}`;
      if (!isInside(entry.filename)) failures.push(failed(place, 'bad-name'));
      else if (entry.encrypted) failures.push(failed(place, 'unreadable'));
      else if (files.length === caps.entries) {
        failures.push(failed(place, 'too-large'));
        break;
      } else if (!isLeftOver(entry.filename)) files.push(packedFile(entry, used, caps));
    }
  } catch (error) {
    return { lost: error instanceof Error ? error.message : '' };
  }
  return { files, failures };
}

/** Neither absolute nor leading out by `..`, on any system. */
function isInside(name: string): boolean {
  return !/^[/\\]|^[a-z]:|\0/i.test(name) && !name.split(/[/\\]/).includes('..');
}

/** What macOS puts beside every file. */
function isLeftOver(name: string): boolean {
  return /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|\._)/.test(name);
}

function packedFile(entry: Extract<Entry, FileEntry>, used: { bytes: number }, caps: ZipCaps): SourceFile {
  return {
    name: entry.filename,
    size: entry.uncompressedSize,
    open() {
      let own = 0;
      const counted = new TransformStream<Uint8Array, Uint8Array>({
        transform(chunk, controller) {
          own += chunk.length;
          used.bytes += chunk.length;
          const isBomb = own > caps.ratioFrom && own > entry.compressedSize * caps.ratio;
          if (isBomb) throw new PackedFileError('bomb');
          if (own > caps.entryBytes || used.bytes > caps.totalBytes) throw new PackedFileError('too-large');
          controller.enqueue(chunk);
        },
      });
      // What fails there fails in the readable half too, which is where somebody listens.
      entry.getData(counted.writable, { checkSignature: false }).catch((error: unknown) => {
        counted.writable.abort(error).catch(() => {});
      });
      return counted.readable;
    },
  };
}
