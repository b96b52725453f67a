/** A file that was chosen, lies in a chosen folder, or is packed in a zip. */
export interface SourceFile {
  /** With its folders, apart by `/`. */
  name: string;
  /** As far as anybody says; 0 when nobody does. */
  size: number;
  open(): ReadableStream<Uint8Array>;
}

export function fromBlob(name: string, blob: Blob): SourceFile {
  return { name, size: blob.size, open: () => blob.stream() };
}

/** More than is allowed was unpacked, or the packing is damaged: what the reader is told. */
export class PackedFileError extends Error {
  override name = 'PackedFileError';

  constructor(readonly reason: 'too-large' | 'bomb' | 'unreadable') {
    super(reason);
  }
}
