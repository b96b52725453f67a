/** So much is held as parts before the browser takes it over; a large blob goes to the disk. */
const mostHeld = 4_000_000;

/** One blob of many parts, which are let go on the way. */
export async function blobOf(parts: AsyncIterable<BlobPart>, type: string): Promise<Blob> {
  let held: BlobPart[] = [];
  let size = 0;
  for await (const part of parts) {
    held.push(part);
    size += sizeOf(part);
    if (size < mostHeld) continue;
    held = [new Blob(held)];
    size = 0;
  }
  return new Blob(held, { type });
}

function sizeOf(part: BlobPart): number {
  if (typeof part === 'string') return part.length;
  return part instanceof Blob ? part.size : part.byteLength;
}
