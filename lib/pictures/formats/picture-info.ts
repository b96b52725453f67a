export interface PictureInfo {
  type: 'image/png' | 'image/jpeg' | 'image/gif' | 'image/webp' | 'image/avif';
  /** As it is shown, turned the way that the file asks for. */
  width: number;
  height: number;
}

type Size = Pick<PictureInfo, 'width' | 'height'>;

/** Reads the size out of a file of one format; null when it is cut off, or of another format. */
export type ReadSize = (view: DataView) => Size | null;

/** Whether the bytes at the offset are these letters. */
export function hasLetters(view: DataView, offset: number, letters: string): boolean {
  if (offset + letters.length > view.byteLength) return false;
  return Array.from(letters).every((letter, index) => view.getUint8(offset + index) === letter.charCodeAt(0));
}
