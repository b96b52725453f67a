import type { SourceFile } from '../source/source-file';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/**
 * How the bytes of a file are to be read. A mark at the start says it; without one they are UTF-8 if all of them can be,
 * and what Windows wrote before if not.
 */
export async function findEncoding(file: SourceFile): Promise<Encoding> {
  const strict = new TextDecoder('utf-8', { fatal: true });
  let isFirst = true;
  try {
    for await (const chunk of chunksOf(file)) {
      if (isFirst && chunk[0] === 0xff && chunk[1] === 0xfe) return 'utf-16le';
      if (isFirst && chunk[0] === 0xfe && chunk[1] === 0xff) return 'utf-16be';
      isFirst = false;
      strict.decode(chunk, { stream: true });
    }
  } catch (error) {
    if (error instanceof TypeError) return 'windows-1252';
    throw error;
  }
  // Half a character at the end is a file that was cut off, not another encoding.
  return 'utf-8';
}

/** The text of the file, part by part, with lines that end in `\n` alone. */
export async function* readText(file: SourceFile, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  let heldReturn = '';
  for await (const chunk of chunksOf(file)) {
    const text = heldReturn + decoder.decode(chunk, { stream: true });
    heldReturn = text.endsWith('\r') ? '\r' : '';
    const whole = heldReturn === '' ? text : text.slice(0, -1);
    if (whole !== '') yield unifyLines(whole);
  }
  const last = heldReturn + decoder.decode();
  if (last !== '') yield unifyLines(last);
}

function unifyLines(text: string): string {
  return text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text;
}

/** Safari and older Firefox cannot iterate over a stream. */
async function* chunksOf(file: SourceFile): AsyncGenerator<Uint8Array> {
  const reader = file.open().getReader();
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
  } finally {
    // Nobody waits for the rest of what was only looked into.
    reader.cancel().catch(() => {});
  }
}

/** The whole text of a small file. */
export async function readWhole(
  file: SourceFile,
  longest: number,
): Promise<{ text: string; encoding: Encoding } | null> {
  const encoding = await findEncoding(file);
  let text = '';
  for await (const part of readText(file, encoding)) {
    text += part;
    if (text.length > longest) return null;
  }
  return { text, encoding };
}

/** How the file begins: enough to tell what it is. */
export async function readOpening(file: SourceFile, length: number): Promise<string> {
  const reader = file.open().getReader();
  const parts: Uint8Array[] = [];
  let read = 0;
  try {
    while (read < length) {
      const { done, value } = await reader.read();
      if (done) break;
      parts.push(value);
      read += value.length;
    }
  } finally {
    reader.cancel().catch(() => {});
  }
  const bytes = new Uint8Array(await new Blob(parts as BlobPart[]).arrayBuffer()).subarray(0, length);
  return new TextDecoder(openingEncoding(bytes)).decode(bytes).replaceAll(/\r\n?/g, '\n');
}

function openingEncoding(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}
