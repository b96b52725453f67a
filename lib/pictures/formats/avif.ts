import { hasLetters, type ReadSize } from './picture-info';

/** The description of the picture stands before its data, and is small. */
const searched = 64 * 1024;

/** Its box `ispe` holds the size. One in tiles has an `ispe` for a tile, too, so the largest is taken. */
export const readAvif: ReadSize = (view) => {
  if (view.byteLength < 16 || !hasLetters(view, 4, 'ftyp') || !hasBrand(view)) return null;
  let size = { width: 0, height: 0 };
  let isTurned = false;
  const end = Math.min(view.byteLength, searched);
  for (let offset = 4; offset + 5 <= end; offset += 1) {
    if (view.getUint8(offset) !== 0x69) continue;
    if (hasLetters(view, offset, 'ispe') && offset + 16 <= view.byteLength) {
      const found = { width: view.getUint32(offset + 8), height: view.getUint32(offset + 12) };
      if (found.width * found.height > size.width * size.height) size = found;
    } else if (hasLetters(view, offset, 'irot')) isTurned = (view.getUint8(offset + 4) & 1) === 1;
  }
  if (size.width === 0) return null;
  return isTurned ? { width: size.height, height: size.width } : size;
};

function hasBrand(view: DataView): boolean {
  const end = Math.min(view.getUint32(0), 256, view.byteLength);
  for (let offset = 8; offset + 4 <= end; offset += 4) {
    if (hasLetters(view, offset, 'avif') || hasLetters(view, offset, 'avis')) return true;
  }
  return false;
}
