/** Of a local file header, up to its name. https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3.7 */
const headerLength = 30;
const chunkLength = 1_000_000;
/** Signature, check sum, and both sizes, of an entry whose size stands behind it. */
const descriptorLength = 16;
const mostEntries = 0xffff - 1;
/** What follows an entry: another, or the list. */
const next = new Set([0x504b0304, 0x504b0102]);

interface FoundEntry {
  offset: number;
  /** The local header. */
  header: DataView<ArrayBuffer>;
  name: Uint8Array<ArrayBuffer>;
  checkSum: number;
  packed: number;
  unpacked: number;
}

/**
 * A zip whose end is cut off, with a list of what is whole in it in place of the one that stood there; null when nothing
 * is. Entries over 4 GB are not looked for, nor more than such a list can count.
 */
export async function mendZip(zip: Blob): Promise<Blob | null> {
  const entries: FoundEntry[] = [];
  let end = 0;
  while (entries.length < mostEntries) {
    const entry = await entryAt(zip, end);
    if (!entry) break;
    entries.push(entry.found);
    end = entry.end;
  }
  if (entries.length === 0) return null;
  const list = entries.flatMap((entry) => [listed(entry), entry.name]);
  const listLength = list.reduce((sum, part) => sum + part.byteLength, 0);
  return new Blob([zip.slice(0, end), ...list, closing(entries.length, listLength, end)]);
}

async function entryAt(zip: Blob, offset: number): Promise<{ found: FoundEntry; end: number } | null> {
  const header = new DataView(await zip.slice(offset, offset + headerLength).arrayBuffer());
  if (header.byteLength < headerLength || header.getUint32(0) !== 0x504b0304) return null;
  const nameEnd = offset + headerLength + header.getUint16(26, true);
  const start = nameEnd + header.getUint16(28, true);
  const name = new Uint8Array(await zip.slice(offset + headerLength, nameEnd).arrayBuffer());
  const hasDescriptor = (header.getUint16(6, true) & 8) !== 0;
  if (hasDescriptor) {
    const descriptor = await findDescriptor(zip, start);
    if (!descriptor) return null;
    return { found: { offset, header, name, ...readSums(descriptor.sums, 0) }, end: descriptor.end };
  }
  const sums = readSums(header, 14);
  const end = start + sums.packed;
  return end > zip.size ? null : { found: { offset, header, name, ...sums }, end };
}

function readSums(view: DataView, place: number): Pick<FoundEntry, 'checkSum' | 'packed' | 'unpacked'> {
  const [checkSum, packed, unpacked] = [0, 4, 8].map((step) => view.getUint32(place + step, true));
  return { checkSum: checkSum!, packed: packed!, unpacked: unpacked! };
}

/**
 * Behind the data stand its check sum and both sizes, with a signature before them or, as zip.js writes it, without.
 * Any four bytes may stand in packed data too; with these must come the very number of bytes that lie before.
 */
async function findDescriptor(zip: Blob, start: number): Promise<{ sums: DataView<ArrayBuffer>; end: number } | null> {
  for (let from = start; from < zip.size; from += chunkLength) {
    const view = new DataView(await zip.slice(from, from + chunkLength + descriptorLength).arrayBuffer());
    const last = Math.min(chunkLength - 1, view.byteLength - descriptorLength);
    for (let place = 0; place <= last; place += 1) {
      const packed = from + place - start;
      const isSigned = view.getUint32(place) === 0x504b0708 && view.getUint32(place + 8, true) === packed;
      const isBare = view.getUint32(place + 4, true) === packed && next.has(view.getUint32(place + 12));
      const sums = place + (isSigned ? 4 : 0);
      if (isSigned || isBare) return { sums: new DataView(view.buffer, sums, 12), end: from + sums + 12 };
    }
  }
  return null;
}

/** A line of the list at the end, 4.3.12. */
function listed({ offset, header, name, checkSum, packed, unpacked }: FoundEntry): ArrayBuffer {
  const line = new DataView(new ArrayBuffer(46));
  line.setUint32(0, 0x504b0102);
  line.setUint16(4, 20, true);
  // Version, flags, method, time and date are the header's.
  for (let place = 4; place < 14; place += 2) line.setUint16(place + 2, header.getUint16(place, true), true);
  for (const [place, value] of [[16, checkSum], [20, packed], [24, unpacked], [42, offset]] as const) line.setUint32(place, value, true); // prettier-ignore
  line.setUint16(28, name.length, true);
  return line.buffer;
}

/** What ends a zip, 4.3.16. */
function closing(count: number, length: number, offset: number): ArrayBuffer {
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x504b0506);
  end.setUint16(8, count, true);
  end.setUint16(10, count, true);
  end.setUint32(12, length, true);
  end.setUint32(16, offset, true);
  return end.buffer;
}
