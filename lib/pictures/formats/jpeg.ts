import { hasLetters, type ReadSize } from './picture-info';

/** Frame headers hold the size; of the markers C0 to CF these four are something else. */
const notFrames = new Set([0xc4, 0xc8, 0xcc]);

export const readJpeg: ReadSize = (view) => {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8 || view.getUint8(2) !== 0xff) return null;
  let isTurned = false;
  for (let offset = 2; offset + 9 < view.byteLength;) {
    if (view.getUint8(offset) !== 0xff) return null;
    const marker = view.getUint8(offset + 1);
    // Any number of FF may fill the room before a marker.
    if (marker === 0xff) {
      offset += 1;
      continue;
    }
    if (marker >= 0xc0 && marker <= 0xcf && !notFrames.has(marker)) {
      const [height, width] = [view.getUint16(offset + 5), view.getUint16(offset + 7)];
      return isTurned ? { width: height, height: width } : { width, height };
    }
    if (marker === 0xe1 && hasLetters(view, offset + 4, 'Exif\0\0')) isTurned = readsSideways(view, offset + 10);
    const length = view.getUint16(offset + 2);
    if (length < 2) return null;
    offset += 2 + length;
  }
  return null;
};

/** What the camera notes of how it was held: from 5 up, width and height change places. */
function readsSideways(view: DataView, tiff: number): boolean {
  const isLittle = hasLetters(view, tiff, 'II');
  if (tiff + 8 > view.byteLength) return false;
  const directory = tiff + view.getUint32(tiff + 4, isLittle);
  if (directory + 2 > view.byteLength) return false;
  const count = view.getUint16(directory, isLittle);
  for (let entry = directory + 2, index = 0; index < count && entry + 12 <= view.byteLength; index += 1, entry += 12) {
    if (view.getUint16(entry, isLittle) === 0x0112) return view.getUint16(entry + 8, isLittle) >= 5;
  }
  return false;
}
