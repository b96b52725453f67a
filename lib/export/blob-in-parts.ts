/** In bytes. Chromium moves what is larger than a few of these out of the page's memory, and to the disk at need. */
const partSize = 8_000_000;

/**
 * A Blob of all that the stream gives. Every few megabytes become a Blob of their own, which the browser keeps where it
 * likes, so that no more than one part of a zip of gigabytes lies in the memory of who makes it.
 */
export async function blobInParts(
  stream: ReadableStream<Uint8Array>,
  type: string,
  signal?: AbortSignal,
): Promise<Blob> {
  const parts: Blob[] = [];
  let chunks: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  const close = async () => {
    const part = new Blob(chunks);
    parts.push(part);
    chunks = [];
    bytes = 0;
    // A Blob's bytes leave the page when the browser comes to fetch them, and it can read the first one only then: made
    // faster than that, they pile up. 10,000 articles took the page to 343 MB one time and to 253 MB another.
    await part.slice(0, 1).arrayBuffer();
  };
  const collected = new WritableStream<Uint8Array>({
    async write(chunk) {
      chunks.push(chunk as Uint8Array<ArrayBuffer>);
      bytes += chunk.byteLength;
      if (bytes >= partSize) await close();
    },
    close,
  });
  await stream.pipeTo(collected, signal ? { signal } : {});
  return new Blob(parts, { type });
}
