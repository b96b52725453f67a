import { hasLetters, type ReadSize } from './picture-info';

/** Lossy, lossless and extended files each say their size in a way of their own (RFC 9649). */
export const readWebp: ReadSize = (view) => {
  if (view.byteLength < 30 || !hasLetters(view, 0, 'RIFF') || !hasLetters(view, 8, 'WEBP')) return null;
  if (hasLetters(view, 12, 'VP8 ')) {
    return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  }
  if (hasLetters(view, 12, 'VP8L')) {
    const bits = view.getUint32(21, true);
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  if (hasLetters(view, 12, 'VP8X')) return { width: read24(view, 24) + 1, height: read24(view, 27) + 1 };
  return null;
};

function read24(view: DataView, offset: number): number {
  return view.getUint16(offset, true) | (view.getUint8(offset + 2) << 16);
}
