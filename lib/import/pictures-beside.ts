import { caps } from '../pictures/caps';
import { readPicture } from '../pictures/read-picture';
import { PackedFileError, type SourceFile } from './source/source-file';

/** A picture that lay beside a note, told by its bytes and not by its name. */
export interface ImportedPicture {
  /** What the note's text calls it from now on: no page of the web is asked for it. */
  address: string;
  blob: Blob;
  width: number;
  height: number;
}

/** Reads those of a note's pictures that are files of the same folder or zip. */
export class PicturesBeside {
  readonly pictures: ImportedPicture[] = [];
  readonly #known = new Map<string, string | null>();
  #bytes = 0;

  constructor(
    private readonly note: string,
    private readonly files: ReadonlyMap<string, SourceFile>,
    /** Of the article, against which the addresses are made. */
    private readonly url: string,
  ) {}

  /** The address of the picture that is named like that in the note; null when there is none that may be kept. */
  async take(written: string): Promise<string | null> {
    const path = pathFrom(this.note, written);
    const file = path === null ? undefined : (findFile(this.files, path) ?? findFile(this.files, decoded(path)));
    if (!file) return null;
    const known = this.#known.get(file.name);
    if (known !== undefined) return known;
    const address = await this.#keep(file);
    this.#known.set(file.name, address);
    return address;
  }

  async #keep(file: SourceFile): Promise<string | null> {
    const bytes = await readAtMost(file, caps.bytes);
    const info = bytes && readPicture(bytes);
    const isTooMuch = this.pictures.length === caps.pictures || this.#bytes + (bytes?.length ?? 0) > caps.articleBytes;
    if (!bytes || !info || typeof info === 'string' || isTooMuch) return null;
    this.#bytes += bytes.length;
    const name = file.name.slice(file.name.lastIndexOf('/') + 1);
    const address = new URL(`assets/${encodeURIComponent(name)}`, this.url).href;
    const { type, width, height } = info;
    this.pictures.push({ address, blob: new Blob([bytes], { type }), width, height });
    return address;
  }
}

const composed = new WeakMap<ReadonlyMap<string, SourceFile>, Map<string, SourceFile>>();

/** A zip or a folder of macOS may write `é` as a letter and its accent, and the note in it as one. */
function findFile(files: ReadonlyMap<string, SourceFile>, path: string): SourceFile | undefined {
  const exact = files.get(path);
  if (exact) return exact;
  const known = composed.get(files) ?? new Map(Array.from(files, ([name, file]) => [name.normalize('NFC'), file]));
  composed.set(files, known);
  return known.get(path.normalize('NFC'));
}

/** Where the note's own folder leads by it; null where it leads out. Notes write `../assets/a.png` and `assets/a%20b.png`. */
function pathFrom(note: string, written: string): string | null {
  const parts = note.split('/').slice(0, -1);
  for (const part of written.replace(/[?#].*$/, '').split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return null;
    } else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // A name with a % of its own.
    return path;
  }
}

/** Null for what is longer or cannot be unpacked: the text is worth more than its picture. */
async function readAtMost(file: SourceFile, most: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const reader = file.open().getReader();
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      length += part.value.length;
      if (length > most) return null;
      chunks.push(part.value as Uint8Array<ArrayBuffer>);
    }
  } catch (error) {
    if (error instanceof PackedFileError) return null;
    throw error;
  } finally {
    reader.cancel().catch(() => {});
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}
