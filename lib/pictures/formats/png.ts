import { hasLetters, type ReadSize } from './picture-info';

export const readPng: ReadSize = (view) => {
  if (view.byteLength < 24 || !hasLetters(view, 0, '\u0089PNG\r\n\u001a\n') || !hasLetters(view, 12, 'IHDR'))
    return null;
  return { width: view.getUint32(16), height: view.getUint32(20) };
};
