import { hasLetters, type ReadSize } from './picture-info';

export const readGif: ReadSize = (view) => {
  if (view.byteLength < 10 || !(hasLetters(view, 0, 'GIF87a') || hasLetters(view, 0, 'GIF89a'))) return null;
  return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
};
